#pragma once
// Figures of a run that panels show and that are neither a flow of a class nor an outcome by which scenarios are
// compared: an ensemble remembers them too, so that each can be shown with its band.

#include "model/results.hpp"
#include "model/site_list.hpp"

namespace app::scenario {

/// Of one municipality, in 2040 or until then.
enum class MunicipalFigure {
    HomesNeeded,  ///< [homes] more than in 2010
    HomesOnSites, ///< [homes] delivered on its sites
    LandOnSites,  ///< [ha] idem
    Vacancy,      ///< [homes]
    Vitality,     ///< of the centre, 0..100
    Floor,        ///< shopping floor, 2010 = 100
    CentreFloor,  ///< idem, in the centre
    EmptyFloor,   ///< idem, empty
    kCount
};
template <class T> using PerMunicipalFigure = base::EnumArray<MunicipalFigure, T>;

/// Of the five together.
enum class RegionalFigure {
    HomesNeeded, ///< [homes] in 2040 more than in 2010
    LandRatio,   ///< plan of 2013 against all demand for business land; 0 where there is none
    kCount
};
template <class T> using PerRegionalFigure = base::EnumArray<RegionalFigure, T>;

/// All that an ensemble remembers beside flows and outcomes. T is what it keeps of each: a value, a column, a band.
template <class T> struct Figures {
    model::PerMunicipality<PerMunicipalFigure<T>> municipal{};
    PerRegionalFigure<T> regional{};
    model::PerTravel<T> access{};                         ///< of the region, 100 = all defaults
    std::array<T, model::kFinanceParts.size()> finance{}; ///< of the five together [M EUR]

    friend bool operator==(const Figures&, const Figures&) = default;
};

/// Calls visit(one, other) for every figure of two.
template <class One, class Other, class Visit> void for_each_figure(One& one, Other& other, Visit visit)
{
    for (const model::Municipality municipality : base::all_of<model::Municipality>()) {
        for (const MunicipalFigure figure : base::all_of<MunicipalFigure>()) {
            visit(one.municipal[municipality][figure], other.municipal[municipality][figure]);
        }
    }
    for (const RegionalFigure figure : base::all_of<RegionalFigure>()) {
        visit(one.regional[figure], other.regional[figure]);
    }
    for (const model::Travel travel : base::all_of<model::Travel>()) visit(one.access[travel], other.access[travel]);
    for (std::size_t i = 0; i < one.finance.size(); ++i) visit(one.finance[i], other.finance[i]);
}

/// The figures of one run.
///   sites  of that run, the added ones completed
[[nodiscard]] Figures<double> figures_of(const model::Results& results, const model::SiteList& sites);

} // namespace app::scenario
