#pragma once
// The workbench without a window: panels run frame by frame in Dear ImGui's null back end, a pointer and keys that the
// test moves, and all commands that the panels give, carried out on a state as the shell does it.

#include "map/camera.hpp"
#include "model/model.hpp"
#include "scenario/history.hpp"
#include "ui/context.hpp"
#include "ui/layout.hpp"

#include <imgui.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace app::test {

/// A control that was drawn: the id that touch_area() got, and where it reacts.
struct DrawnControl {
    std::string id;
    ui::Rect rect;
    ImGuiID item = 0;
};

class PanelBench {
public:
    /// What one frame draws; by default the whole workbench.
    using Draw = std::function<void(ui::Context&)>;

    explicit PanelBench(Draw draw = {}, float width_px = 1440, float height_px = 900);
    ~PanelBench();
    PanelBench(const PanelBench&) = delete;
    PanelBench& operator=(const PanelBench&) = delete;

    /// Draws one frame and carries out what the panels ask for.
    void frame(float seconds = 1.0F / 60);

    /// Where a control was drawn in the last frame; a failure of the test where there is none or more than one.
    [[nodiscard]] ui::Rect rect_of(std::string_view id) const;
    [[nodiscard]] bool shows(std::string_view id) const;
    /// Whether the keyboard is at a control.
    [[nodiscard]] bool has_focus(std::string_view id) const;
    [[nodiscard]] const std::vector<DrawnControl>& drawn() const { return drawn_; }

    void move_to(ImVec2 place);
    void press();
    void release();
    /// Rests first, so that two clicks are never a double click.
    void click(ImVec2 place);
    void click(std::string_view id);
    /// Presses at a place, moves to another in a few steps and lets go there.
    void drag(ImVec2 from, ImVec2 to);
    void key(ImGuiKey key);

    /// The commands of one kind since the last call of forget(), in their order.
    template <class Kind> [[nodiscard]] std::vector<Kind> given() const
    {
        std::vector<Kind> found;
        for (const scenario::Command& command : commands_) {
            if (const auto* one = std::get_if<Kind>(&command)) found.push_back(*one);
        }
        return found;
    }
    [[nodiscard]] const scenario::Commands& commands() const { return commands_; }
    void forget() { commands_.clear(); }

    /// Carries out a command as if it came from elsewhere, and draws the frame that follows.
    void carry_out(const scenario::Command& command);

    [[nodiscard]] const model::Results& results() const { return model_.results(); }

    scenario::State state;
    scenario::History history;
    ui::UiState ui;
    ui::Studies studies;

private:
    friend struct ControlLog;

    void settle(const scenario::Commands& commands);

    Draw draw_;
    ImGuiContext* imgui_;
    model::Model model_;
    model::Results baseline_;
    map::Camera camera_;
    double now_ms_ = 0;
    scenario::Commands commands_;
    std::vector<DrawnControl> drawn_;
};

[[nodiscard]] ImVec2 middle_of(const ui::Rect& rect);

} // namespace app::test
