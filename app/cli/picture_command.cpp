#include "cli/built_in_files.hpp"
#include "cli/command.hpp"
#include "cli/files.hpp"
#include "cli/report.hpp"
#include "cli/scenario_source.hpp"
#include "cli/words_source.hpp"
#include "data/map_file.hpp"
#include "model/run.hpp"
#include "picture/poster.hpp"

#include <cassert>

namespace app::cli {

namespace {

constexpr std::uint64_t kMostPixels = 20000;

picture::Faces built_in_faces()
{
    constexpr base::EnumArray<picture::Face, std::span<const std::byte> (*)()> kFiles{
        {built_in_sans_400, built_in_sans_500, built_in_sans_600, built_in_serif_italic_400}};
    picture::Faces faces;
    for (const picture::Face face : base::all_of<picture::Face>()) {
        auto read = picture::read_face(kFiles[face]());
        assert(read); // the build made them
        if (read) faces[face] = std::move(*read);
    }
    return faces;
}

template <class Enum>
base::Result<Enum> named_option(const Arguments& arguments, std::string_view option, Enum otherwise)
{
    const std::optional<std::string_view> wanted = arguments.find(option);
    if (!wanted) return otherwise;
    std::string known;
    for (const Enum value : base::all_of<Enum>()) {
        if (scenario::id_of(value) == *wanted) return value;
        known += (known.empty() ? "" : ", ") + std::string(scenario::id_of(value));
    }
    return base::Error{.message =
                           std::string(option) + " expects one of " + known + ", found '" + std::string(*wanted) + '\'',
                       .source = "command line"};
}

/// The view of the scenario with what the options say; the camera shows the region unless the scenario has its own.
base::Result<picture::Style> style_of(const Arguments& arguments, const std::optional<scenario::View>& own)
{
    const scenario::View plain;
    picture::Style style;
    style.view = own.value_or(plain);
    const auto year = whole_number_of(arguments, "--year", model::kBaseYear, model::kLastYear,
                                      static_cast<std::uint64_t>(style.view.year));
    if (!year.ok()) return year.error();
    const auto width = whole_number_of(arguments, "--width", 64, kMostPixels, 1200);
    if (!width.ok()) return width.error();
    const auto height = whole_number_of(arguments, "--height", 64, kMostPixels, 900);
    if (!height.ok()) return height.error();
    const auto language = named_option(arguments, "--lang", style.view.language);
    if (!language.ok()) return language.error();
    const auto theme = named_option(arguments, "--theme", style.view.theme);
    if (!theme.ok()) return theme.error();
    style.view.year = static_cast<int>(year.value());
    style.view.language = language.value();
    style.view.theme = theme.value();
    style.viewport.size_px = {static_cast<double>(width.value()), static_cast<double>(height.value())};
    style.viewport.free_max_px = style.viewport.size_px;
    style.legend = arguments.find("--legend").has_value();
    if (arguments.find("--poster")) return picture::poster_style(style.view);
    if (style.view.camera == plain.camera) style.view.camera = map::fit_region(plain.camera, style.viewport);
    return style;
}

/// What the picture shows the difference with.
struct Compared {
    data::ScenarioFile scenario;
    model::Results results;
};

base::Result<Compared> load_compared(const model::Region& region, std::string_view path)
{
    base::Result<data::ScenarioFile> scenario = load_scenario(region, path);
    if (!scenario.ok()) return scenario.error();
    model::Results results = model::run(region, scenario.value().inputs);
    return Compared{std::move(scenario.value()), std::move(results)};
}

std::optional<picture::Reference> reference_of(const std::optional<Compared>& compared)
{
    if (!compared) return std::nullopt;
    return picture::Reference{compared->scenario.inputs, compared->results, compared->scenario.name};
}

} // namespace

ExitCode picture(const model::Region& region, const Arguments& arguments)
{
    const base::Result<data::ScenarioFile> scenario = load_scenario(region, arguments.words);
    if (!scenario.ok()) return report(scenario.error(), ExitCode::BadInput);
    const base::Result<picture::Style> style = style_of(arguments, scenario.value().view);
    if (!style.ok()) return report(style.error(), ExitCode::BadInput);
    const base::Result<WordsOfLanguages> words = load_built_in_words();
    if (!words.ok()) return report(words.error(), ExitCode::BrokenData);
    const base::Result<map::MapData> map = data::load_map(built_in_map());
    if (!map.ok()) return report(map.error(), ExitCode::BrokenData);

    std::optional<Compared> compared;
    if (const auto path = arguments.find("--compare")) {
        auto read = load_compared(region, *path);
        if (!read.ok()) return report(read.error(), ExitCode::BadInput);
        compared = std::move(read.value());
    }

    const auto outlines = picture::make_outlines(map.value().ground);
    const picture::Faces faces = built_in_faces();
    const model::Results results = model::run(region, scenario.value().inputs);
    const std::string text = picture::make_picture({.map = map.value(),
                                                    .outlines = outlines,
                                                    .region = region,
                                                    .inputs = scenario.value().inputs,
                                                    .results = results,
                                                    .faces = faces,
                                                    .words = words.value()[style.value().view.language],
                                                    .reference = reference_of(compared)},
                                                   style.value());
    const std::optional<std::string_view> path = arguments.find("--output");
    if (!path) return write(text);
    if (auto error = write_text(*path, text)) return report(*error, ExitCode::BadInput);
    return ExitCode::Ok;
}

} // namespace app::cli
