#pragma once
// The canvas as SDL and Dear ImGui see it: one window without a title, one WebGL2 context, and their events.

#include "base/result.hpp"

#include <functional>
#include <memory>

struct SDL_Window;
union SDL_Event;

namespace app::shell {

class Window {
public:
    /// Takes over the canvas that the page named '#canvas'. Fails without WebGL2.
    static base::Result<std::unique_ptr<Window>> create();
    ~Window();

    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    /// Calls on_event for every event as soon as the browser delivers it (to wake the frame loop).
    void watch(std::function<void()> on_event);

    /// Hands all waiting events to Dear ImGui and then to handle.
    void poll(const std::function<void(const SDL_Event&)>& handle);

    void resize(double width_px, double height_px, double pixel_ratio); ///< at least one pixel each
    void set_focus(bool focused);
    void begin_frame();
    void present();

    /// Gives up or makes anew the GL objects of Dear ImGui, around the loss of the context.
    void drop_gl_objects();
    void make_gl_objects();

    [[nodiscard]] bool context_lost() const;
    [[nodiscard]] double width_px() const { return width_px_; }
    [[nodiscard]] double height_px() const { return height_px_; }
    [[nodiscard]] double pixel_ratio() const { return pixel_ratio_; }

private:
    Window() = default;
    static int on_sdl_event(void* self, SDL_Event* event);

    SDL_Window* window_ = nullptr;
    void* context_ = nullptr;
    std::function<void()> on_event_;
    double width_px_ = 1;
    double height_px_ = 1;
    double pixel_ratio_ = 1;
};

} // namespace app::shell
