#include "data/link.hpp"

#include "data/json_writer.hpp"
#include "data/link_parts.hpp"
#include "data/scenario_limits.hpp"
#include "data/scenario_migrations.hpp"
#include "data/utf8.hpp"
#include "scenario/parameters.hpp"

#include <algorithm>
#include <numbers>

namespace app::data {

namespace {

using Fields = base::EnumArray<LinkField, std::optional<std::string_view>>;

constexpr double kRadiansPerDegree = std::numbers::pi / 180;
constexpr std::size_t kShownBytes = 40; ///< of a text from a link in a message

std::string shown(std::string_view text)
{
    return '\'' + shorten_utf8(text, kShownBytes) + '\'';
}

/// Turns the fields into the text of a scenario file, which the reader of those files then judges: there is one set of
/// rules. What is wrong with the form of the link itself is kept as the first failure.
class LinkTranslator {
public:
    LinkTranslator(const Fields& fields, const model::Region& region, bool lenient)
        : fields_(fields), region_(region), lenient_(lenient)
    {
    }

    /// The scenario of the link, with its view.
    std::string scenario_text() { return text_of(kOwnInputs, &LinkTranslator::write_view); }

    /// What it is compared with.
    std::string reference_text() { return text_of(kReferenceInputs, &LinkTranslator::write_name); }

    [[nodiscard]] const std::optional<base::Error>& failure() const { return failure_; }
    [[nodiscard]] std::vector<std::string> take_left_out() { return std::move(left_out_); }

private:
    /// Of the scenario files that links of version 1 are translated to.
    static constexpr int kScenarioVersionOfLinks = 1;

    std::string text_of(const LinkInputFields& inputs, void (LinkTranslator::*write_rest)())
    {
        inputs_ = inputs;
        added_ids_.clear();
        writer_.begin_object().member("format", kScenarioFormat).member("version", kScenarioVersionOfLinks);
        // Added sites first: whether a choice has a site is asked of them too.
        write_added();
        write_values();
        write_choices();
        (this->*write_rest)();
        writer_.end_object();
        return writer_.take();
    }

    void write_name()
    {
        if (!fields_[LinkField::Reference]->empty()) write_text(LinkField::Reference, "name");
    }

    void fail(LinkField field, std::string message)
    {
        if (failure_) return;
        failure_ =
            base::Error{.message = std::move(message), .source = "link", .pointer = '/' + std::string(id_of(field))};
    }

    std::string decoded(LinkField field, std::string_view text)
    {
        auto plain = percent_decoded(text);
        if (plain && !find_ill_formed_utf8(*plain)) return *std::move(plain);
        fail(field, "this is no percent-encoded text: " + shown(text));
        return {};
    }

    void write_number(LinkField field, std::string_view text, double factor = 1)
    {
        const auto number = decimal_number(text);
        if (!number) fail(field, "expected a number, found " + shown(text));
        writer_.number(number.value_or(0) * factor);
    }

    /// Whether something is to be left out: a link of this model and data that names what there is not is a wrong link.
    bool leaves_out(bool known, const std::string& id)
    {
        if (known || !lenient_) return false;
        left_out_.push_back(id);
        return true;
    }

    /// Calls write(id, rest) for each "id:rest" of a list.
    template <class Write> void each_pair(LinkField field, Write write)
    {
        if (!fields_[field]) return;
        for (const std::string_view item : split(*fields_[field], ',')) {
            const std::size_t colon = item.find(':');
            if (colon == std::string_view::npos) return fail(field, "expected id:value, found " + shown(item));
            write(decoded(field, item.substr(0, colon)), item.substr(colon + 1));
        }
    }

    void write_values()
    {
        writer_.key("values").begin_object();
        std::string group;
        each_pair(inputs_.values, [&](std::string id, std::string_view value) {
            if (group_of(id).empty()) id = group + id;
            group = group_of(id);
            const scenario::Parameter* parameter = scenario::find_parameter(id);
            const double number = decimal_number(value).value_or(0);
            if (leaves_out(parameter != nullptr && !check_value(*parameter, number), id)) return;
            writer_.key(id);
            write_number(inputs_.values, value);
        });
        writer_.end_object();
    }

    void write_choices()
    {
        writer_.key("sites").begin_object();
        each_pair(inputs_.choices, [&](const std::string& id, std::string_view choice) {
            const bool known = find_site(region_, id) || std::count(added_ids_.begin(), added_ids_.end(), id) > 0;
            if (!leaves_out(known, id)) writer_.member(id, choice);
        });
        writer_.end_object();
    }

    void write_added()
    {
        writer_.key("added").begin_array();
        if (fields_[inputs_.added]) {
            for (const std::string_view site : split(*fields_[inputs_.added], ';')) write_added_site(site);
        }
        writer_.end_array();
    }

    void write_added_site(std::string_view text)
    {
        const LinkField field = inputs_.added;
        constexpr std::size_t kParts = 9;
        const std::vector<std::string_view> parts = split(text, ',');
        if (parts.size() != kParts) {
            return fail(field, "expected 9 parts of a site, found " + std::to_string(parts.size()));
        }
        added_ids_.push_back(decoded(field, parts[0]));
        writer_.begin_object().member("id", added_ids_.back()).member("name", decoded(field, parts[1])).key("lon");
        write_number(field, parts[2]);
        writer_.key("lat");
        write_number(field, parts[3]);
        writer_.member("municipality", decoded(field, parts[4])).member("class", decoded(field, parts[5]));
        writer_.key("segments").begin_array();
        for (const std::string_view segment : split(parts[6], '.')) writer_.text(decoded(field, segment));
        writer_.end_array().key("capacity");
        write_number(field, parts[7]);
        writer_.member("kind", decoded(field, parts[8])).end_object();
    }

    void write_view()
    {
        writer_.key("view").begin_object();
        if (fields_[LinkField::Year]) {
            writer_.key("year");
            write_number(LinkField::Year, *fields_[LinkField::Year]);
        }
        write_text(LinkField::Language, "language");
        write_layers();
        write_camera();
        write_travel_times();
        write_text(LinkField::Selected, "selected");
        writer_.end_object();
    }

    void write_text(LinkField field, std::string_view key)
    {
        if (fields_[field]) writer_.member(key, decoded(field, *fields_[field]));
    }

    void write_layers()
    {
        constexpr LinkField kField = LinkField::Layers;
        if (!fields_[kField]) return;
        writer_.key("layers").begin_object();
        for (std::string_view item : split(*fields_[kField], ',')) {
            const bool visible = !item.starts_with('-');
            if (!visible) item.remove_prefix(1);
            const std::string id = decoded(kField, item);
            const auto layers = base::all_of<scenario::Layer>();
            const bool known =
                std::any_of(layers.begin(), layers.end(), [&](auto layer) { return id_of(layer) == id; });
            if (!leaves_out(known, id)) writer_.key(id).boolean(visible);
        }
        writer_.end_object();
    }

    void write_camera()
    {
        if (!fields_[LinkField::Camera]) return;
        constexpr std::pair<std::string_view, double> kParts[] = {{"east_m", 1},
                                                                  {"north_m", 1},
                                                                  {"scale_px_per_km", 1},
                                                                  {"tilt_rad", kRadiansPerDegree},
                                                                  {"azimuth_rad", kRadiansPerDegree}};
        const std::vector<std::string_view> parts = split(*fields_[LinkField::Camera], ',');
        if (parts.size() != std::size(kParts)) return fail(LinkField::Camera, "expected 5 numbers of a camera");
        writer_.key("camera").begin_object();
        for (std::size_t i = 0; i < parts.size(); ++i) {
            writer_.key(kParts[i].first);
            write_number(LinkField::Camera, parts[i], kParts[i].second);
        }
        writer_.end_object();
    }

    void write_travel_times()
    {
        constexpr LinkField kField = LinkField::TravelTimes;
        if (!fields_[kField]) return;
        const std::vector<std::string_view> parts = split(*fields_[kField], ',');
        if (parts.size() != 3) return fail(kField, "expected longitude, latitude and mode");
        writer_.key("travel_times").begin_object().key("lon");
        write_number(kField, parts[0]);
        writer_.key("lat");
        write_number(kField, parts[1]);
        writer_.member("mode", decoded(kField, parts[2])).end_object();
    }

    const Fields& fields_;
    const model::Region& region_;
    bool lenient_; ///< made with another model or data
    LinkInputFields inputs_ = kOwnInputs;
    JsonWriter writer_;
    std::vector<std::string> added_ids_;
    std::vector<std::string> left_out_;
    std::optional<base::Error> failure_;
};

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
    if (!fragment.starts_with("v=")) return wrong("/v", "this is no link of a scenario: " + shown(fragment));
    const std::string_view version = fragment.substr(2, fragment.find('&') - 2);
    const auto number = decimal_number(version);
    if (number && *number > kLinkVersion) {
        return wrong("/v", "the link is of version " + shown(version) + ", later than this program reads");
    }
    if (number != kLinkVersion) return wrong("/v", "there is no version " + shown(version) + " of a link");
    const std::size_t seal = fragment.rfind("&x=");
    if (seal == std::string_view::npos) return wrong("/x", "the end of the link is missing");
    if (fragment.substr(seal + 3) != seal_of(fragment.substr(0, seal))) {
        return wrong("/x", "the link was changed or cut on its way");
    }
    return std::nullopt;
}

base::Result<Fields> read_fields(std::string_view fragment)
{
    Fields fields;
    for (const std::string_view part : split(fragment, '&')) {
        const std::string_view name = part.substr(0, part.find('='));
        const auto known = base::all_of<LinkField>();
        const auto field =
            std::find_if(known.begin(), known.end(), [&](LinkField value) { return id_of(value) == name; });
        if (field == known.end() || name.size() == part.size()) return wrong("", "unknown part " + shown(part));
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
    const base::Result<Fields> fields = read_fields(fragment);
    if (!fields) return fields.error();
    const auto text_of = [&](LinkField field) { return percent_decoded(*fields.value()[field]).value_or(""); };
    OpenedLink opened;
    opened.made_with = {text_of(LinkField::Model), text_of(LinkField::Data)};
    LinkTranslator translator(fields.value(), region, opened.made_with != stamp);
    const std::string text = translator.scenario_text();
    if (translator.failure()) return *translator.failure();
    base::Result<ScenarioFile> scenario = parse_scenario(text, "link", region);
    if (!scenario) return wrong(scenario.error().pointer, scenario.error().message);
    opened.scenario = std::move(scenario.value());
    if (fields.value()[LinkField::Reference]) {
        const std::string reference_text = translator.reference_text();
        if (translator.failure()) return *translator.failure();
        base::Result<ScenarioFile> reference = parse_scenario(reference_text, "link", region);
        if (!reference) return wrong("/b" + reference.error().pointer, reference.error().message);
        opened.comparison =
            scenario::Comparison{std::move(reference.value().inputs), std::move(reference.value().name)};
    }
    opened.left_out = translator.take_left_out();
    return opened;
}

} // namespace app::data
