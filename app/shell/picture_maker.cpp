#include "shell/picture_maker.hpp"

#include "map/uncertainty.hpp"

#include <glm/common.hpp>

#include <algorithm>

namespace app::shell {

namespace {

constexpr glm::dvec2 kUsualSize_px{1200, 900};

/// The viewport of a picture of its own size: all of it is free.
map::Viewport whole_viewport(glm::dvec2 size_px)
{
    return {.size_px = size_px, .free_min_px = {0, 0}, .free_max_px = size_px};
}

/// Shows at least what the free part of the window shows.
scenario::CameraPose pose_for(const scenario::CameraPose& pose, const map::Viewport& window, glm::dvec2 size_px)
{
    const glm::dvec2 free_px = window.free_max_px - window.free_min_px;
    const glm::dvec2 ratio = size_px / glm::max(free_px, glm::dvec2(1));
    scenario::CameraPose fitted = pose;
    fitted.scale_px_per_km *= std::min(ratio.x, ratio.y);
    return map::clamp_pose(fitted);
}

/// Viewport and camera of the picture.
void set_frame(picture::Style& style, const bridge::SvgRequest& request, const MapFrame& frame)
{
    const bool sized = request.width_px > 0 && request.height_px > 0;
    const bool whole_region = request.frame == bridge::PictureFrame::Region || !(frame.viewport || frame.camera_is_own);
    if (!sized && !whole_region && frame.viewport) {
        style.viewport = *frame.viewport;
        return;
    }
    glm::dvec2 size_px = frame.viewport ? frame.viewport->size_px : kUsualSize_px;
    if (sized) size_px = {request.width_px, request.height_px};
    style.viewport = whole_viewport(size_px);
    scenario::CameraPose& pose = style.view.camera;
    if (whole_region) {
        pose = map::fit_region(scenario::CameraPose{}, style.viewport);
    } else if (frame.viewport) {
        pose = pose_for(pose, *frame.viewport, size_px);
    }
}

} // namespace

std::optional<base::Error> PictureMaker::prepare()
{
    if (faces_) return std::nullopt;
    picture::Faces faces;
    for (const picture::Face face : base::all_of<picture::Face>()) {
        const std::string name = "fonts/" + std::string(picture::file_of(face));
        auto read = picture::read_face(files_.bytes(name));
        if (!read) return base::Error{.message = "this is not a TrueType font", .source = name};
        faces[face] = std::move(*read);
    }
    outlines_ = picture::make_outlines(content_.map.ground);
    faces_ = std::move(faces);
    return std::nullopt;
}

base::Result<std::string> PictureMaker::draw(const bridge::SvgRequest& request, const scenario::State& state,
                                             const InSight& in_sight, const MapFrame& frame)
{
    if (auto error = prepare()) return *std::move(error);
    picture::Style style;
    style.view = state.view;
    style.view.year = request.year.value_or(state.view.year);
    style.view.theme = request.theme.value_or(state.view.theme);
    style.legend = request.legend;
    style.id_prefix = request.id_prefix;
    set_frame(style, request, frame);
    std::vector<double> needed_shares;
    if (in_sight.outlook) needed_shares = map::needed_shares(*in_sight.outlook);
    std::optional<picture::Reference> reference;
    if (in_sight.reference) {
        reference.emplace(picture::Reference{*in_sight.reference->inputs, *in_sight.reference->results,
                                             state.comparison ? state.comparison->name : std::string_view()});
    }
    return picture::make_picture({.map = content_.map,
                                  .outlines = outlines_,
                                  .region = content_.region,
                                  .inputs = *in_sight.scenario.inputs,
                                  .results = *in_sight.scenario.results,
                                  .faces = *faces_,
                                  .words = files_.words(state.view.language),
                                  .reference = reference,
                                  .needed_shares = needed_shares},
                                 style);
}

} // namespace app::shell
