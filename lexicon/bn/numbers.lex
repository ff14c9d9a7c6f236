# বাংলা। সংখ্যার শব্দ internal/spell/extra/bn.txt-এ আছে।
language bn

[scales]
হাজার, হাজারের = 3
লাখ, লক্ষ, লাখের = 5
কোটি, কোটির = 7

[fractions]
অর্ধেক, আধা = 1/2
এক-তৃতীয়াংশ = 1/3
দুই-তৃতীয়াংশ = 2/3
এক-চতুর্থাংশ, সিকি = 1/4
তিন-চতুর্থাংশ = 3/4

[hedges]
about: প্রায়, আনুমানিক, মোটামুটি
exactly: ঠিক, মাত্র

[bounds]
at-least: অন্তত, কমপক্ষে, ন্যূনতম
at-most: সর্বোচ্চ, বড়জোর

[bounds-after]
more-than: এর বেশি, -এর বেশি
less-than: এর কম, -এর কম

[particles]
and: এবং
or: বা, অথবা
minus: ঋণাত্মক, মাইনাস
