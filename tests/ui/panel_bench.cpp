#include "tests/ui/panel_bench.hpp"

#include "data/words_file.hpp"
#include "tests/support/real_region.hpp"
#include "tests/support/source_dir.hpp"
#include "ui/workbench.hpp"

#include <gtest/gtest.h>
#include <imgui_internal.h>

#include <fstream>
#include <iterator>
#include <map>
#include <memory>

namespace app::test {

namespace {

constexpr float kRest_s = 1; ///< longer than a double click
constexpr int kDragSteps = 4;

std::string read(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    EXPECT_TRUE(file.is_open()) << path;
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

const scenario::Words& words_of(scenario::Language language)
{
    static std::map<scenario::Language, scenario::Words> all;
    const auto known = all.find(language);
    if (known != all.end()) return known->second;
    const std::string name = "/assets/i18n/" + std::string(scenario::id_of(language)) + ".json";
    auto words = data::parse_words(read(source_dir() + name), name);
    EXPECT_TRUE(words.ok()) << name;
    return all.emplace(language, std::move(words.value())).first->second;
}

/// The fonts of the product, made once for all tests of the program: painting them takes longer than most tests.
struct SharedFonts {
    base::EnumArray<ui::Face, std::string> bytes;
    std::unique_ptr<ImFontAtlas> atlas;
    ui::Fonts fonts;
};

const SharedFonts& shared_fonts()
{
    static SharedFonts shared;
    if (shared.atlas) return shared;
    shared.atlas = std::make_unique<ImFontAtlas>();
    ui::FontFiles files;
    for (const ui::Face face : base::all_of<ui::Face>()) {
        shared.bytes[face] = read(std::string(TWENTE_BAKED_FONTS_FOLDER) + '/' + std::string(ui::file_of(face)));
        files[face] = std::as_bytes(std::span(shared.bytes[face]));
    }
    ImGuiIO io;
    io.Fonts = shared.atlas.get();
    auto fonts = ui::build_fonts(io, files, 1);
    EXPECT_TRUE(fonts.ok());
    if (fonts.ok()) shared.fonts = fonts.value();
    return shared;
}

map::Camera make_camera(const scenario::State& state, float width_px, float height_px)
{
    const ui::Rect free = ui::make_layout(width_px, height_px).free;
    return map::make_camera(state.view.camera, {.size_px = {width_px, height_px},
                                                .free_min_px = {free.x_px, free.y_px},
                                                .free_max_px = {free.right_px(), free.bottom_px()}});
}

} // namespace

/// What Dear ImGui tells about its items: a box first, then the id that the box was given.
struct ControlLog {
    static void box(ImGuiContext* context, ImGuiID item, const ImRect& box)
    {
        if (item == 0) return;
        last_item = item;
        last_box = {box.Min.x, box.Min.y, box.GetWidth(), box.GetHeight()};
        (void)context;
    }
    static void name(ImGuiContext* context, ImGuiID item, const char* id)
    {
        auto* bench = static_cast<PanelBench*>(context->IO.UserData);
        if (bench && item == last_item && id) bench->drawn_.push_back({id, last_box, item});
    }

    static inline ImGuiID last_item = 0;
    static inline ui::Rect last_box;
};

PanelBench::PanelBench(Draw draw, float width_px, float height_px)
    : draw_(draw ? std::move(draw) : [](ui::Context& context) { ui::draw_workbench(context); }),
      imgui_(ImGui::CreateContext(shared_fonts().atlas.get())), model_(real_region()),
      baseline_(model_.run(model::Inputs{}, 0)), camera_(make_camera(state, width_px, height_px))
{
    ImGui::SetCurrentContext(imgui_);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.DisplaySize = {width_px, height_px};
    io.FontDefault = shared_fonts().fonts[ui::Type::Text].font;
    io.MouseDragThreshold = 4;
    io.UserData = this;
    imgui_->TestEngineHookItems = true;
    model_.run(state.inputs, state.inputs_version);
    frame();
    frame(); // windows know where the pointer is from their second frame on
}

PanelBench::~PanelBench()
{
    ImGui::DestroyContext(imgui_);
}

void PanelBench::frame(float seconds)
{
    ImGui::SetCurrentContext(imgui_);
    ImGui::GetIO().DeltaTime = seconds;
    now_ms_ += static_cast<double>(seconds) * 1000;
    drawn_.clear();
    ImGui::NewFrame();
    scenario::Commands asked;
    ui::Context context{.state = state,
                        .results = model_.results(),
                        .baseline = baseline_,
                        .region = real_region(),
                        .words = words_of(state.view.language),
                        .fonts = shared_fonts().fonts,
                        .camera = camera_,
                        .studies = studies,
                        .ui = ui,
                        .out = asked};
    draw_(context);
    ImGui::Render();
    commands_.insert(commands_.end(), asked.begin(), asked.end());
    settle(asked);
}

void PanelBench::settle(const scenario::Commands& commands)
{
    for (const scenario::Command& command : commands) {
        scenario::carry_out(state, history, command, real_region().sites.size(), now_ms_);
    }
    if (model_.results().inputs_version != state.inputs_version) model_.run(state.inputs, state.inputs_version);
}

void PanelBench::carry_out(const scenario::Command& command)
{
    settle({command});
    frame();
}

ui::Rect PanelBench::rect_of(std::string_view id) const
{
    std::vector<ui::Rect> found;
    for (const DrawnControl& control : drawn_) {
        if (control.id == id) found.push_back(control.rect);
    }
    if (found.size() == 1) return found.front();
    ADD_FAILURE() << found.size() << " controls are called " << id;
    return {};
}

bool PanelBench::shows(std::string_view id) const
{
    return std::any_of(drawn_.begin(), drawn_.end(), [&](const DrawnControl& control) { return control.id == id; });
}

bool PanelBench::has_focus(std::string_view id) const
{
    return std::any_of(drawn_.begin(), drawn_.end(), [&](const DrawnControl& control) {
        return control.id == id && control.item == imgui_->NavId;
    });
}

void PanelBench::move_to(ImVec2 place)
{
    ImGui::SetCurrentContext(imgui_);
    ImGui::GetIO().AddMousePosEvent(place.x, place.y);
    frame();
}

void PanelBench::press()
{
    ImGui::SetCurrentContext(imgui_);
    ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, true);
    frame();
}

void PanelBench::release()
{
    ImGui::SetCurrentContext(imgui_);
    ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, false);
    frame();
    frame(); // the panels hear of the end of a press one frame later
}

void PanelBench::click(ImVec2 place)
{
    frame(kRest_s);
    move_to(place);
    press();
    release();
}

void PanelBench::click(std::string_view id)
{
    click(middle_of(rect_of(id)));
}

void PanelBench::drag(ImVec2 from, ImVec2 to)
{
    frame(kRest_s);
    move_to(from);
    press();
    for (int step = 1; step <= kDragSteps; ++step) {
        const float share = static_cast<float>(step) / kDragSteps;
        move_to({from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share});
    }
    release();
}

void PanelBench::key(ImGuiKey key)
{
    ImGui::SetCurrentContext(imgui_);
    ImGui::GetIO().AddKeyEvent(key, true);
    frame();
    ImGui::GetIO().AddKeyEvent(key, false);
    frame();
}

ImVec2 middle_of(const ui::Rect& rect)
{
    return {rect.middle_x_px(), rect.middle_y_px()};
}

} // namespace app::test

// The functions that Dear ImGui calls while it draws (IMGUI_ENABLE_TEST_ENGINE).
void ImGuiTestEngineHook_ItemAdd(ImGuiContext* context, ImGuiID item, const ImRect& box, const ImGuiLastItemData*)
{
    app::test::ControlLog::box(context, item, box);
}

void ImGuiTestEngineHook_ItemInfo(ImGuiContext* context, ImGuiID item, const char* id, ImGuiItemStatusFlags)
{
    app::test::ControlLog::name(context, item, id);
}

void ImGuiTestEngineHook_Log(ImGuiContext*, const char*, ...) {}

const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext*, ImGuiID)
{
    return nullptr;
}
