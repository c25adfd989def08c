// The entry of the module: connects the app to the functions that JavaScript calls, and waits.

#include "base/memory_reserve.hpp"
#include "shell/app.hpp"

int main()
{
    (void)app::base::fill_memory_reserve(); // every operation looks again
    // Lives as long as the module: the exported functions and the frame loop refer to it after main has returned.
    static app::shell::App app;
    app::bridge::attach(app.make_host());
    app::bridge::attach(app.make_travel_host());
    app::bridge::attach(app.make_studies_host());
    app::bridge::attach(app.make_picture_host());
    app::bridge::attach(app.make_camera_host());
    app::bridge::attach(app.make_bench_host());
    app::bridge::attach(app.make_share_host());
    app::bridge::attach(app.make_svg_host());
    app::bridge::attach(app.make_text_field_host());
    app::bridge::attach(app.make_page_parts_host());
    return 0;
}
