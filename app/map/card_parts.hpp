#pragma once
// Parts that several cards share.

#include "map/object_card.hpp"

#include <string>
#include <string_view>

namespace app::map {

[[nodiscard]] std::string number_words(const CardFacts& facts, double value, int decimals = 0);
[[nodiscard]] std::string difference_words(const CardFacts& facts, double value, int decimals = 0);

/// The label of a parameter.
[[nodiscard]] std::string parameter_label(const CardFacts& facts, const scenario::Parameter& parameter);

/// A score of 0..100 now and in the plan.
[[nodiscard]] CardBar make_bar(const CardFacts& facts, std::string_view label_key, double score, double baseline);

/// Access of a node of the network: index per way of travel, what is within half an hour, and what each measure adds.
void append_access(ObjectCard& card, const CardFacts& facts, std::string_view node_id);

/// What a measure does to the region, to the places that gain most, and to sites.
void append_effect(ObjectCard& card, const CardFacts& facts, const scenario::Parameter& measure);

/// Cards by kind. The reference is known to exist.
[[nodiscard]] ObjectCard make_site_card(const CardFacts& facts, std::size_t index);
[[nodiscard]] ObjectCard make_city_card(const CardFacts& facts, model::Municipality city);
[[nodiscard]] ObjectCard make_place_card(const CardFacts& facts, const MapObject& object);
[[nodiscard]] ObjectCard make_block_card(const CardFacts& facts, std::uint32_t candidate);
[[nodiscard]] ObjectCard make_measure_card(const CardFacts& facts, const scenario::Parameter& measure);

} // namespace app::map
