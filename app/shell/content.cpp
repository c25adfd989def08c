#include "shell/content.hpp"

#include "data/backtest_file.hpp"
#include "data/link_parts.hpp"
#include "data/map_file.hpp"
#include "data/region_files.hpp"
#include "data/words_file.hpp"

namespace app::shell {

std::optional<base::Error> Files::add(std::string_view name, std::span<const std::byte> bytes)
{
    files_.insert_or_assign(std::string(name), std::vector<std::byte>(bytes.begin(), bytes.end()));
    for (scenario::Language language : base::all_of<scenario::Language>()) {
        if (name != "i18n/" + std::string(scenario::id_of(language)) + ".json") continue;
        auto words = data::parse_words(text(name).value(), name);
        if (!words) return words.error();
        words_[language] = std::move(words.value());
    }
    return std::nullopt;
}

std::span<const std::byte> Files::bytes(std::string_view name) const
{
    const auto found = files_.find(name);
    return found == files_.end() ? std::span<const std::byte>{} : std::span(found->second);
}

base::Result<std::string_view> Files::text(std::string_view name) const
{
    const std::span<const std::byte> content = bytes(name);
    if (content.empty()) return base::Error{.message = "the file is missing or empty", .source = std::string(name)};
    return std::string_view(reinterpret_cast<const char*>(content.data()), content.size());
}

base::Result<Content> Files::read_content() const
{
    const auto demand = text("demand.json");
    const auto sites = text("sites.json");
    const auto network = text("network.json");
    for (const auto* file : {&demand, &sites, &network}) {
        if (!*file) return file->error();
    }
    auto region = data::load_region({demand.value(), sites.value(), network.value()});
    if (!region) return region.error();
    auto map = data::load_map(bytes("map.bin"));
    if (!map) return map.error();
    return Content{std::move(region.value()), std::move(map.value())};
}

std::string Files::fingerprint() const
{
    std::vector<std::string_view> texts;
    for (const std::string_view name : {"demand.json", "sites.json", "network.json"}) {
        const auto file = text(name);
        if (file) texts.push_back(file.value());
    }
    return data::fingerprint(texts);
}

base::Result<scenario::Backtest> Files::read_backtest() const
{
    const auto file = text("backtest.json");
    if (!file) return file.error();
    return data::load_backtest(file.value(), "backtest.json");
}

} // namespace app::shell
