// Package future reduces future losses to present value, exactly, with every convention named.
//
// A [Projection] holds streams of loss, how they are discounted and when payments fall. A [Stream] is a level or growing
// loss, stages of it, amounts year by year, one payment, or a cost that recurs; it has its own growth, adjustments and
// chances of survival. [Projection.Table] shows each payment; [Projection.PresentValue] gives the sum alone, and
// [Annuity] answers the small question. Methods that courts, statutes and the September 11th fund fix are in [Rules],
// dated and cited; New York's periodic payments are [Periodic50B] and [Payments50A]; the conventions of spreadsheets are
// [ExcelPV] and its like.
//
// Years are numbered: year V+1 is the first after the valuation, where V is [Projection.Valued]. With V = 0 they are
// years 1, 2, 3 from trial; with V = 2026 they are calendar years. Payments of year V and before are past: not
// discounted, not weighted by survival. Time t runs in years from the end of year V.
//
// Rates are in percent a year. Growth is by whole years: all payments of one year are equal. Figures are exact until a
// stream's sum is rounded to the cent, half away from zero; the rows of a table are the steps between rounded running
// sums, so that they add up to it. A sum whose exact value is no fraction (fractions of a year, continuous payment) is
// computed between bounds until both round alike.
//
// A projection has a strict JSON form, [Projection.UnmarshalJSON], in which published life tables stand by name and sex.
//
// Not modelled: rates that change within a year of a stream, forecasts, yield curves by maturity, and income tax on the
// interest of an award except through the rates given. Growth, rates and probabilities are the user's findings.
package future
