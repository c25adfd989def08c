#include "data/link.hpp"

#include "base/memory_reserve.hpp"
#include "data/link_translator.hpp"
#include "data/utf8.hpp"

#include <algorithm>

namespace app::data {

namespace {

base::Error wrong(std::string_view pointer, std::string message)
{
    return {.message = std::move(message), .source = "link", .pointer = std::string(pointer)};
}

/// Version and seal first: a link that was cut is nothing else, and of a later version only its version is known.
std::optional<base::Error> check_whole(std::string_view fragment)
{
    if (fragment.size() > kMaxLinkBytes) {
        return wrong("", "expected at most " + std::to_string(kMaxLinkBytes) + " bytes, found " +
                             std::to_string(fragment.size()));
    }
    if (find_ill_formed_utf8(fragment)) return wrong("", "this is no UTF-8 text");
    if (!fragment.starts_with("v=")) return wrong("/v", "this is no link of a scenario: " + shown_in_message(fragment));
    const std::string_view version = fragment.substr(2, fragment.find('&') - 2);
    const auto number = decimal_number(version);
    if (number && *number > kLinkVersion) {
        return wrong("/v", "the link is of version " + shown_in_message(version) + ", later than this program reads");
    }
    if (number != kLinkVersion) return wrong("/v", "there is no version " + shown_in_message(version) + " of a link");
    const std::size_t seal = fragment.rfind("&x=");
    if (seal == std::string_view::npos) return wrong("/x", "the end of the link is missing");
    if (fragment.substr(seal + 3) != seal_of(fragment.substr(0, seal))) {
        return wrong("/x", "the link was changed or cut on its way");
    }
    return std::nullopt;
}

base::Result<LinkFields> read_fields(std::string_view fragment)
{
    LinkFields fields;
    for (const std::string_view part : split(fragment, '&')) {
        const std::string_view name = part.substr(0, part.find('='));
        const auto known = base::all_of<LinkField>();
        const auto field =
            std::find_if(known.begin(), known.end(), [&](LinkField value) { return id_of(value) == name; });
        if (field == known.end() || name.size() == part.size())
            return wrong("", "unknown part " + shown_in_message(part));
        if (fields[*field]) return wrong('/' + std::string(name), "expected once, found again");
        fields[*field] = part.substr(name.size() + 1);
    }
    for (const LinkField field : {LinkField::Model, LinkField::Data}) {
        if (!fields[field]) return wrong('/' + std::string(id_of(field)), "expected, and is missing");
    }
    const auto stands = [&](LinkField field) { return fields[field].has_value(); };
    const bool compares =
        stands(kReferenceInputs.values) || stands(kReferenceInputs.choices) || stands(kReferenceInputs.added);
    if (compares && !fields[LinkField::Reference]) return wrong("/b", "expected, and is missing");
    return fields;
}

} // namespace

base::Result<OpenedLink> read_link(std::string_view fragment, const model::Region& region, const LinkStamp& stamp)
{
    if (auto error = check_whole(fragment)) return *std::move(error);
    const base::Result<LinkFields> fields = read_fields(fragment);
    if (!fields) return fields.error();
    const auto text_of = [&](LinkField field) { return percent_decoded(*fields.value()[field]).value_or(""); };
    OpenedLink opened;
    opened.made_with = {text_of(LinkField::Model), text_of(LinkField::Data)};
    const base::Result<TranslatedLink> link = translate_link(fields.value(), region, opened.made_with != stamp);
    if (base::memory_is_low()) return base::not_enough_memory();
    if (!link) return link.error();
    base::Result<ScenarioFile> scenario = parse_scenario(link.value().scenario, "link", region);
    if (base::memory_is_low()) return base::not_enough_memory();
    if (!scenario) return wrong(scenario.error().pointer, scenario.error().message);
    opened.scenario = std::move(scenario.value());
    opened.left_out = link.value().left_out;
    if (link.value().reference) {
        base::Result<ScenarioFile> reference = parse_scenario(*link.value().reference, "link", region);
        if (base::memory_is_low()) return base::not_enough_memory();
        if (!reference) return wrong("/b" + reference.error().pointer, reference.error().message);
        opened.comparison =
            scenario::Comparison{std::move(reference.value().inputs), std::move(reference.value().name)};
    }
    return opened;
}

} // namespace app::data
