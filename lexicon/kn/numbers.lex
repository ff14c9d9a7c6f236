# ಕನ್ನಡ. ಸಂಖ್ಯಾಪದಗಳು internal/spell/extra/kn.txt ನಲ್ಲಿವೆ.
language kn

[scales]
ಸಾವಿರ, ಸಾವಿರದ = 3
ಲಕ್ಷ, ಲಕ್ಷದ = 5
ಕೋಟಿ, ಕೋಟಿಯ = 7

[fractions]
ಅರ್ಧ, ಅರೆ = 1/2
ಕಾಲು = 1/4
ಮುಕ್ಕಾಲು = 3/4

[hedges]
about: ಸುಮಾರು, ಅಂದಾಜು
nearly: ಬಹುತೇಕ

[bounds]
at-least: ಕನಿಷ್ಠ
at-most: ಗರಿಷ್ಠ

[particles]
or: ಅಥವಾ
minus: ಮೈನಸ್
