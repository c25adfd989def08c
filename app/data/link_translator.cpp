#include "data/link_translator.hpp"

#include "data/json_writer.hpp"
#include "data/scenario_limits.hpp"
#include "data/utf8.hpp"
#include "scenario/layers.hpp"
#include "scenario/parameters.hpp"

#include <algorithm>
#include <numbers>

namespace app::data {

namespace {

constexpr double kRadiansPerDegree = std::numbers::pi / 180;
constexpr std::size_t kShownBytes = 40; ///< of a text from a link in a message

/// What is wrong with the form of the link is kept as the first failure.
class LinkTranslator {
public:
    LinkTranslator(const LinkFields& fields, const model::Region& region, bool lenient)
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
        fail(field, "this is no percent-encoded text: " + shown_in_message(text));
        return {};
    }

    void write_number(LinkField field, std::string_view text, double factor = 1)
    {
        const auto number = decimal_number(text);
        if (!number) fail(field, "expected a number, found " + shown_in_message(text));
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
            if (colon == std::string_view::npos)
                return fail(field, "expected id:value, found " + shown_in_message(item));
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

    const LinkFields& fields_;
    const model::Region& region_;
    bool lenient_; ///< made with another model or data
    LinkInputFields inputs_ = kOwnInputs;
    JsonWriter writer_;
    std::vector<std::string> added_ids_;
    std::vector<std::string> left_out_;
    std::optional<base::Error> failure_;
};

} // namespace

std::string shown_in_message(std::string_view text)
{
    return '\'' + shorten_utf8(text, kShownBytes) + '\'';
}

base::Result<TranslatedLink> translate_link(const LinkFields& fields, const model::Region& region, bool lenient)
{
    LinkTranslator translator(fields, region, lenient);
    TranslatedLink link;
    link.scenario = translator.scenario_text();
    if (fields[LinkField::Reference]) link.reference = translator.reference_text();
    if (translator.failure()) return *translator.failure();
    link.left_out = translator.take_left_out();
    return link;
}

} // namespace app::data
