#include "shell/window.hpp"

#include <SDL.h>
#include <emscripten/em_js.h>
#include <emscripten/html5.h>
#include <imgui.h>
#include <imgui_impl_opengl3.h>
#include <imgui_impl_sdl2.h>

#include <algorithm>
#include <cmath>
#include <new>

// Emscripten would ask for each of some thirty extensions by name, and each question waits for the GPU process. The map
// needs none: it draws in the formats of WebGL2 itself.
// clang-format off
EM_JS(void, use_no_extensions, (), {
    GL.initExtensions = (context) => {
        context.initExtensionsDone = true;
    };
})
// clang-format on

namespace app::shell {

namespace {

void prepare_sdl()
{
    // Without this hint SDL listens to the keyboard of the whole page and no text field works any more.
    SDL_SetHint(SDL_HINT_EMSCRIPTEN_KEYBOARD_ELEMENT, "#canvas");
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_MAJOR_VERSION, 3);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_MINOR_VERSION, 0);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_PROFILE_MASK, SDL_GL_CONTEXT_PROFILE_ES);
    SDL_GL_SetAttribute(SDL_GL_DEPTH_SIZE, 24);
    SDL_GL_SetAttribute(SDL_GL_ALPHA_SIZE, 0);
}

/// The interface takes its memory as everything else does, so that it too gets the reserve when there is no other.
void* take_memory(std::size_t bytes, void*)
{
    return ::operator new(bytes);
}

void give_memory(void* memory, void*)
{
    ::operator delete(memory);
}

void prepare_imgui()
{
    ImGui::SetAllocatorFunctions(&take_memory, &give_memory);
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigFlags |= ImGuiConfigFlags_NoMouseCursorChange; // the page sets the cursor
    io.MouseDragThreshold = 4;
}

} // namespace

base::Result<std::unique_ptr<Window>> Window::create()
{
    std::unique_ptr<Window> window(new Window());
    prepare_sdl();
    if (SDL_Init(SDL_INIT_VIDEO) != 0) return base::Error{.message = std::string("video: ") + SDL_GetError()};
    double width_px = 1;
    double height_px = 1;
    emscripten_get_element_css_size("#canvas", &width_px, &height_px);
    width_px = std::max(1.0, width_px);
    height_px = std::max(1.0, height_px);
    // No title: SDL would write it over the title of the host page.
    window->window_ = SDL_CreateWindow(nullptr, 0, 0, static_cast<int>(width_px), static_cast<int>(height_px),
                                       SDL_WINDOW_OPENGL | SDL_WINDOW_ALLOW_HIGHDPI | SDL_WINDOW_RESIZABLE);
    if (!window->window_) return base::Error{.message = std::string("canvas: ") + SDL_GetError()};
    use_no_extensions();
    window->context_ = SDL_GL_CreateContext(window->window_);
    if (!window->context_) return base::Error{.message = std::string("WebGL2: ") + SDL_GetError()};
    prepare_imgui();
    ImGui_ImplSDL2_InitForOpenGL(window->window_, window->context_);
    ImGui_ImplOpenGL3_Init("#version 300 es");
    window->resize(width_px, height_px, emscripten_get_device_pixel_ratio());
    return window;
}

Window::~Window()
{
    if (ImGui::GetCurrentContext()) {
        ImGui_ImplOpenGL3_Shutdown();
        ImGui_ImplSDL2_Shutdown();
        ImGui::DestroyContext();
    }
    SDL_DelEventWatch(&Window::on_sdl_event, this);
    if (context_) SDL_GL_DeleteContext(context_);
    if (window_) SDL_DestroyWindow(window_);
    SDL_Quit();
}

int Window::on_sdl_event(void* self, SDL_Event* event)
{
    // SDL marks the end of every poll with an event of its own: it must not wake the loop that polls.
    if (event->type != SDL_POLLSENTINEL) static_cast<Window*>(self)->on_event_();
    return 0;
}

void Window::watch(std::function<void()> on_event)
{
    on_event_ = std::move(on_event);
    SDL_AddEventWatch(&Window::on_sdl_event, this);
}

void Window::poll(const std::function<void(const SDL_Event&)>& handle)
{
    SDL_Event event;
    while (SDL_PollEvent(&event)) {
        ImGui_ImplSDL2_ProcessEvent(&event);
        handle(event);
    }
}

void Window::resize(double width_px, double height_px, double pixel_ratio)
{
    // To give a canvas the size that it has costs as much as another one: its pixels are made anew.
    if (width_px == width_px_ && height_px == height_px_ && pixel_ratio == pixel_ratio_) return;
    width_px_ = width_px;
    height_px_ = height_px;
    pixel_ratio_ = pixel_ratio;
    SDL_SetWindowSize(window_, static_cast<int>(width_px), static_cast<int>(height_px));
    emscripten_set_canvas_element_size("#canvas", static_cast<int>(std::lround(width_px * pixel_ratio)),
                                       static_cast<int>(std::lround(height_px * pixel_ratio)));
}

void Window::set_focus(bool focused)
{
    ImGui::GetIO().AddFocusEvent(focused);
}

void Window::begin_frame()
{
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplSDL2_NewFrame();
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {static_cast<float>(width_px_), static_cast<float>(height_px_)};
    io.DisplayFramebufferScale = {static_cast<float>(pixel_ratio_), static_cast<float>(pixel_ratio_)};
    ImGui::NewFrame();
}

void Window::present()
{
    ImDrawData* interface = ImGui::GetDrawData();
    if (interface && interface->TotalVtxCount > 0) ImGui_ImplOpenGL3_RenderDrawData(interface);
    SDL_GL_SwapWindow(window_);
}

void Window::drop_gl_objects()
{
    ImGui_ImplOpenGL3_DestroyDeviceObjects();
}

void Window::make_gl_objects()
{
    ImGui_ImplOpenGL3_CreateDeviceObjects();
}

bool Window::context_lost() const
{
    return emscripten_is_webgl_context_lost(emscripten_webgl_get_current_context());
}

} // namespace app::shell
