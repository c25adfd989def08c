#include "picture/subject.hpp"

namespace app::picture {

Subject make_subject(const Source& source, const scenario::View& view)
{
    Subject subject;
    subject.places = map::make_site_places(source.region, source.inputs);
    for (const model::Site& site : source.region.sites) subject.site_names.push_back(site.name);
    for (const model::AddedSite& site : source.inputs.added) subject.site_names.push_back(site.name);
    const map::BlockField field = map::make_block_field(source.map, source.region, subject.places);
    map::update_blocks(subject.blocks, field, source.region, source.results, source.inputs, view.year);
    map::update_plates(subject.plates, subject.places, source.results, view.year, {view.selected, {}});
    return subject;
}

} // namespace app::picture
