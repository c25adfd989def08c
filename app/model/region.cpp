#include "model/region.hpp"

#include <algorithm>

namespace app::model {

namespace {

constexpr base::EnumArray<Basis, std::string_view> kBasisIds{{"document", "source", "assumption"}};

template <class Item> std::optional<std::size_t> find_index(const std::vector<Item>& items, std::string_view id)
{
    const auto found = std::find_if(items.begin(), items.end(), [id](const Item& item) { return item.id == id; });
    if (found == items.end()) return std::nullopt;
    return static_cast<std::size_t>(found - items.begin());
}

} // namespace

std::string_view id_of(Basis value)
{
    return kBasisIds[value];
}

std::optional<std::size_t> find_site(const Region& region, std::string_view id)
{
    return find_index(region.sites, id);
}

std::optional<std::size_t> find_node(const Region& region, std::string_view id)
{
    return find_index(region.nodes, id);
}

} // namespace app::model
