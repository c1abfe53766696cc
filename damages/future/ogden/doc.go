// Package ogden values future losses in England and Wales by multiplicand and multiplier: life tables 1 and 2, earnings to
// a retirement age, pensions from one, deferred sums and terms certain, contingency factors, and the discount rates of
// the United Kingdom's jurisdictions.
//
// Multipliers are computed from the death rates, and not copied from the tables: so any rate and any retirement age can
// be asked for. The method is the tables': real rate, payment evenly through the year, yearly sums corrected by
// Woolhouse's formula with the force of mortality taken from the death rates of two years, rounded to two places. It
// gave every multiplier published that it was compared with; the published tables themselves were not at hand, and a
// figure for a court should be checked against them.
//
// Death rates are the Office for National Statistics' 2018-based projections for the United Kingdom, lives aged 0 to 100
// in 2022, as the eighth edition uses. Contains public sector information licensed under the Open Government Licence v3.0.
//
// The package is apart from package future so that its data costs nothing where it is not imported. Not modelled: fatal
// accidents before trial (Tables E and F), lives after 2022, impaired lives except by rating up.
package ogden
