#include "picture/subject.hpp"

#include "map/difference.hpp"
#include "map/uncertainty.hpp"

namespace app::picture {

namespace {

/// The blocks of one scenario.
map::Blocks blocks_of(const Source& source, const std::vector<map::SitePlace>& places, const Reference& scenario,
                      int year)
{
    map::Blocks blocks;
    const map::BlockField field = map::make_block_field(source.map, source.region, places);
    map::update_blocks(blocks, field, source.region, scenario.results, scenario.inputs, year);
    return blocks;
}

/// Blocks and plates carry a change where they otherwise carry a theme or a decision.
void show_difference(Subject& subject, const Source& source, const scenario::View& view)
{
    const std::vector<map::SitePlace> places = map::make_site_places(source.region, source.reference->inputs);
    const map::Blocks before = blocks_of(source, places, *source.reference, view.year);
    const map::Blocks now = std::move(subject.blocks);
    subject.blocks = {};
    map::update_block_difference(subject.blocks, before, now);
    subject.differences = scenario::site_differences(source.reference->results, source.results);
    map::update_plate_difference(subject.plates, places, subject.places, subject.differences, {view.selected, {}});
}

} // namespace

Subject make_subject(const Source& source, const scenario::View& view)
{
    Subject subject;
    subject.places = map::make_site_places(source.region, source.inputs);
    for (const model::Site& site : source.region.sites) subject.site_names.push_back(site.name);
    for (const model::AddedSite& site : source.inputs.added) subject.site_names.push_back(site.name);
    subject.blocks = blocks_of(source, subject.places, {source.inputs, source.results}, view.year);
    if (source.reference) {
        show_difference(subject, source, view);
        return subject;
    }
    map::fade_blocks(subject.blocks, source.needed_shares);
    map::update_plates(subject.plates, subject.places, source.results, view.year, {view.selected, {}},
                       source.needed_shares);
    return subject;
}

} // namespace app::picture
