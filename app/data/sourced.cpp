#include "data/sourced.hpp"

#include "model/region.hpp"

namespace app::data {

void check_format(const JsonPlace& root, std::string_view format)
{
    root.at("format").expect_text(format);
    root.at("version").expect_number(1);
}

void check_basis(const JsonPlace& block)
{
    (void)block.at("basis").one_of<model::Basis>();
    (void)block.at("source").name(kMaxTextBytes);
}

void check_basis(const JsonPlace& block, std::string_view prefix)
{
    (void)block.at(std::string(prefix) + "_basis").one_of<model::Basis>();
    (void)block.at(std::string(prefix) + "_source").name(kMaxTextBytes);
}

double sourced_number(const JsonPlace& place, double min, double max)
{
    place.allow_only({"value", "basis", "source"});
    check_basis(place);
    return place.at("value").number(min, max);
}

std::string new_id(const JsonPlace& place, UsedIds& used)
{
    std::string id = place.name(kMaxIdBytes);
    if (!place.failed() && !used.insert(id).second) place.fail("expected an id of its own, found '" + id + "' again");
    return id;
}

} // namespace app::data
