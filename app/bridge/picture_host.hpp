#pragma once
// Pictures of the map for saving: the page asks for one, fetches it tile by tile, and writes names, legend and scale
// over it.

#include "base/result.hpp"

#include <cstddef>
#include <functional>
#include <span>
#include <string>

namespace app::bridge {

struct PictureHost {
    /// Begins a picture of a size in CSS pixels at a scale (device pixels per CSS pixel). The text says where names and
    /// pins stand and what the legend shows; see shell/picture_json.hpp.
    std::function<base::Result<std::string>(double width_px, double height_px, double scale)> begin;

    /// Draws the tile whose upper left corner is at this device pixel: rows from the lowest up, four bytes per pixel.
    /// Empty when the map has changed since the picture was begun, when the GPU has no room, or without a picture.
    std::function<std::span<const std::byte>(int x_px, int y_px)> draw_tile;

    std::function<void()> end;
};

/// Connects the exported functions. Called once, by main.
void attach(PictureHost host);

} // namespace app::bridge
