#pragma once
// What there is to say about a thing on the map, in the words of one language: the workbench and the page draw the same
// card; for a site the workbench has one of its own, with its choice and more pictures.

#include "map/block_facts.hpp"
#include "map/map_data.hpp"
#include "model/inputs.hpp"
#include "model/region.hpp"
#include "model/results.hpp"
#include "scenario/measure_study.hpp"
#include "scenario/reference.hpp"
#include "scenario/words.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app::map {

/// A fact: "Treinen per uur ... 4". A row with a reference leads to another thing.
struct CardRow {
    std::string label;
    std::string value;
    std::string reference;
};

/// A score of 0..100 with the plan's beside it.
struct CardBar {
    std::string label;
    std::string value;
    std::string change; ///< against the plan, with its sign; empty when there is none
    double share = 0;   ///< 0..1
    double baseline_share = 0;
};

struct CardSection {
    std::string title;
    std::string remark; ///< small, at the right of the title
    std::vector<CardRow> rows;
    std::vector<CardBar> bars;
    std::string note;                    ///< a sentence below
    std::optional<model::Basis> basis{}; ///< where its numbers come from, with the source in words
    std::string source;
};

struct ObjectCard {
    std::string reference;
    std::string kind;  ///< "Station", "Snelweg"
    std::string title; ///< its name
    std::string sentence;
    std::optional<model::Basis> basis{}; ///< of sentence and name
    std::string source;
    const scenario::Parameter* control = nullptr; ///< the slider or switch that belongs to it
    std::vector<CardSection> sections;
    std::string note; ///< last line
};

/// Everything that cards are made from.
struct CardFacts {
    const MapData& map;
    const BlockField& field;
    const model::Region& region;
    const model::Inputs& inputs;
    const model::Results& results;
    const model::Results& baseline;
    const scenario::Words& words;
    scenario::Language language{};
    int year = model::kLastYear;
    scenario::MeasureStudy& study;
};

/// Name and kind of a thing, for labels; empty for an unknown reference.
struct ObjectName {
    std::string name;
    std::string kind;
};
[[nodiscard]] ObjectName name_of(const CardFacts& facts, std::string_view reference);

/// The card of a thing; nothing for an unknown reference.
[[nodiscard]] std::optional<ObjectCard> make_card(const CardFacts& facts, std::string_view reference);

} // namespace app::map
