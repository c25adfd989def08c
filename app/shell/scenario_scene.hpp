#pragma once
// One scenario as it stands on the map: the places of its sites and its blocks. The map shows one of them, or the
// difference of two.

#include "map/blocks.hpp"
#include "map/plates.hpp"
#include "model/results.hpp"
#include "shell/content.hpp"

#include <optional>
#include <vector>

namespace app::shell {

class ScenarioScene {
public:
    explicit ScenarioScene(const Content& content) : content_(content) {}

    /// The blocks for these results in a year; each part is made again only when what it is made from moved.
    void update(const model::Inputs& inputs, const model::Results& results, int year);

    [[nodiscard]] const std::vector<map::SitePlace>& places() const { return places_; }
    [[nodiscard]] const map::BlockField& field() const { return field_; }
    [[nodiscard]] const map::Blocks& blocks() const { return blocks_; }

private:
    /// What the blocks were made from.
    struct Key {
        std::uint64_t inputs_version = 0;
        int year = 0;

        friend bool operator==(const Key&, const Key&) = default;
    };

    const Content& content_;
    std::vector<map::SitePlace> places_;
    std::vector<model::AddedSite> placed_sites_; ///< the added sites that places_ was made for
    map::BlockField field_;
    map::Blocks blocks_;
    std::optional<Key> key_;
};

} // namespace app::shell
