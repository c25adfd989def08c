#pragma once
// Everything that map, panels, exports and the API show: the outcome of one run. Plain values; the JSON form is
// written by data/results_json.

#include "model/terms.hpp"
#include "model/years.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app::model {

/// The reason of a decision as data, so that every language can say it.
struct Reason {
    Rule rule{};
    Segment segment{};                     ///< best segment of the site
    double score = 0;                      ///< its score there, 0..1
    std::optional<std::size_t> competitor; ///< index into Results::sites: last site served in that segment and year
    std::optional<int> year;               ///< last year in which that segment had any delivery
    double shortage = 0;                   ///< backlog in 2040 of the site's first class

    friend bool operator==(const Reason&, const Reason&) = default;
};

struct SiteResult {
    std::string id;
    Decision decision{};
    bool reduced = false;        ///< served or kept, but a part of it is dropped
    bool eligible = false;       ///< may take part in the allocation
    PerClass<double> used{};     ///< delivered 2011..2040
    PerClass<double> unused{};   ///< capacity - used
    PerClass<double> reserved{}; ///< unused and kept
    PerClass<double> dropped{};  ///< unused and given up
    PerClass<Flows> delivered{}; ///< per year
    std::optional<int> first_year;
    std::optional<int> last_year;
    PerSegment<double> scores{};  ///< 0..1, for every segment
    PerPrinciple<double> parts{}; ///< 0..1, of the best segment
    double multimodal = 0;        ///< M, 0..1
    double freight = 0;           ///< F, 0..1
    int tier = 0;                 ///< 0..4
    Reason reason;

    friend bool operator==(const SiteResult&, const SiteResult&) = default;
};

struct Balance {
    Flows demand{};
    Flows delivered{};
    Flows backlog{};                               ///< what is left after each year
    Levels remaining{};                            ///< capacity not dropped and not yet delivered
    std::array<std::optional<double>, 31> ratio{}; ///< plan of 2013 against demand that is still to come
    std::array<std::optional<double>, 31> after{}; ///< what the choices make of it
    Levels oversupply{};

    friend bool operator==(const Balance&, const Balance&) = default;
};

struct LedgerEntry {
    double added = 0;
    double cut = 0;
    double shortfall = 0; ///< max(0, added - cut)
    bool closed = true;

    friend bool operator==(const LedgerEntry&, const LedgerEntry&) = default;
};

struct NodeAccess {
    PerTravel<std::optional<double>> index{};          ///< 100 = all defaults; none where that is 0
    PerTravel<std::array<double, 3>> reach_thousand{}; ///< weight within 15, 30, 45 minutes

    friend bool operator==(const NodeAccess&, const NodeAccess&) = default;
};

struct Finance {
    double land_result_meur = 0;
    double holding_meur = 0;
    double write_off_meur = 0;
    double result_meur = 0;
    double settled_meur = 0;

    friend bool operator==(const Finance&, const Finance&) = default;
};

/// One amount of Finance, with its id in files.
struct FinancePart {
    std::string_view id;
    double Finance::*amount_meur;
};
inline constexpr std::array<FinancePart, 5> kFinanceParts{{{"land_result", &Finance::land_result_meur},
                                                           {"holding", &Finance::holding_meur},
                                                           {"write_off", &Finance::write_off_meur},
                                                           {"result", &Finance::result_meur},
                                                           {"settled", &Finance::settled_meur}}};

struct CentreResult {
    Municipality municipality{};
    double access = 0; ///< 0..1
    Levels programme{};
    Levels floor{};        ///< shopping floor, 2010 = 100
    Levels centre_floor{}; ///< idem, in the centre
    Levels empty_floor{};
    Levels vitality{}; ///< 0..100

    friend bool operator==(const CentreResult&, const CentreResult&) = default;
};

/// Scores 0..100, each the plain mean of its parts.
struct Twentehuis {
    double foundation = 0, economy = 0, urban = 0, talent = 0, roof = 0;
    double balance = 0, reachability = 0, liveability = 0; ///< parts of the foundation
    double land_met = 0, triangle = 0, freight = 0;        ///< of the economy
    double inside = 0, vitality = 0, wishes = 0;           ///< of urban quality
    double talent_vitality = 0, met = 0, campus = 0;       ///< of talent
    double cooperation = 0, equalisation = 0, ledger = 0;  ///< of the roof

    friend bool operator==(const Twentehuis&, const Twentehuis&) = default;
};

struct Results {
    std::uint64_t inputs_version = 0; ///< the State::inputs_version that this answers

    PerMunicipality<Levels> need{};       ///< homes
    PerMunicipality<Levels> households{}; ///< homes
    PerMunicipality<Levels> stock{};      ///< homes
    PerMunicipality<Levels> vacancy{};    ///< homes
    PerMunicipality<Flows> demand_homes{};
    PerMunicipality<Flows> shrink{};
    PerMunicipality<Flows> delivered_homes{};
    PerSegment<Flows> demand{};
    PerSegment<Flows> delivered{};
    PerSegment<Flows> backlog{};
    PerSegment<Flows> restructured_ha{}; ///< land segments

    std::vector<SiteResult> sites; ///< in data order, then the added ones
    PerClass<Balance> balance{};
    PerClass<LedgerEntry> ledger{};
    bool ledger_closed = true;

    std::vector<NodeAccess> nodes; ///< in data order
    PerTravel<double> region_index{};

    PerMunicipality<Finance> finance{};
    PerMunicipality<CentreResult> centres{};
    Twentehuis twentehuis;

    friend bool operator==(const Results&, const Results&) = default;
};

} // namespace app::model
