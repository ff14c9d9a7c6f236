language km

[units]
percent: ភាគរយ
kilometer: គីឡូម៉ែត្រ, គ.ម, គម
meter: ម៉ែត្រ
centimeter: សង់ទីម៉ែត្រ, សង់ទីម៉ែត, ស.ម
millimeter: មីលីម៉ែត្រ, មីល្លីម៉ែត្រ
mile: ម៉ាយល៍
inch: អ៊ីញ
foot: ហ្វីត
square-kilometer: គីឡូម៉ែត្រក្រឡា, គីឡូម៉ែត្រការ៉េ
square-meter: ម៉ែត្រក្រឡា, ម៉ែត្រការ៉េ
hectare: ហិកតា
cubic-meter: ម៉ែត្រគូប, ម៉ែត្រកូប
liter: លីត្រ
milliliter: មីលីលីត្រ, មីល្លីលីត្រ
gram: ក្រាម
kilogram: គីឡូក្រាម, គីឡូ, គ.ក្រ
milligram: មីលីក្រាម, មីល្លីក្រាម
tonne: តោន
tablespoon: ស្លាបព្រា, ស្លាបព្រាបាយ
teaspoon: ស្លាបព្រាកាហ្វេ
cup: ពែង
celsius: អង្សាសេ, អង្សារសេ
degree: ដឺក្រេ, អង្សា
second: វិនាទី
minute: នាទី
hour: ម៉ោង
day: ថ្ងៃ
week: សប្ដាហ៍, សប្តាហ៍, អាទិត្យ
month: ខែ
year: ឆ្នាំ
century: សតវត្ស

[currencies]
KHR: រៀល
$ USD: ដុល្លារ, ដុល្លា
USD: ដុល្លារអាមេរិក
cent USD/100: សេន
EUR: អឺរ៉ូ
THB: បាត
VND: ដុង
CNY: យ័ន
JPY: យ៉េន
