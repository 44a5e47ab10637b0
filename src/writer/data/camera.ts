/**
 * Camera language: phrases and what they set. One line an entry: phrases | settings | Chinese. Settings are
 * `framing=`, `angle=`, `move=`, `lens=`, `aperture=`, `speed=`, `focus=`, `part=`, and `shot` for a noun that names a view and can
 * start a new shot.
 */
import type { Camera } from "../../screenplay/types.ts";

/** What a camera phrase sets. */
export interface CameraSense {
  set: Partial<Camera>;
  /** Names a view: "close-up", "wide shot". After "then" it starts a new shot. */
  shot: boolean;
}

const TABLE = `
extreme close-up, extreme closeup, extreme close up, macro shot, macro, macro view, ecu, super close-up, macro closeup, macro close-up, macro close up, extreme close view, macro footage, macro video, super macro, microscopic view, detailed close-up | framing=extreme close-up shot | 大特写, 微距
close-up, closeup, close up, close-up shot, closeup shot, close up shot, close view, tight shot, close shot, close-up view, close up view, detail shot, portrait shot, closeups, close-ups, close range, closeup view, closeup footage, close up footage, close-up footage, close up portrait, extreme closeup view, tight close-up, at close range, selfie, selfies, selfie shot, closeup video, close-up video, close framing, portrait view | framing=close-up shot | 特写, 特写镜头, 近景特写
medium close-up, medium closeup, medium close up, head and shoulders, bust shot, head-and-shoulders shot | framing=medium close-up shot | 近景
medium shot, mid shot, mid-shot, waist shot, medium view, half-body shot, medium | framing=medium shot | 中景, 中景镜头
medium wide shot, medium wide, cowboy shot, american shot, medium full shot, medium long shot, three-quarter shot | framing=medium wide shot | 中远景
full shot, full-body shot, full body shot, full body, full-body, full figure | framing=full shot | 全身, 全身镜头
wide shot, wide view, wide-angle shot, wide angle shot, long shot, wide angle view, wide-shot, distant shot, from a distance, seen from a distance, from afar, seen from afar, wide angle, wide-angle, broad view, master shot, wide angle footage, broad shot, wide-angle view, wide tracking shot, wide frame, wide footage, from far away, distance shot, large-scale view | framing=wide shot | 远景, 全景, 广角
extreme wide shot, extreme long shot, establishing shot, panoramic view, panorama, panoramic shot, very wide shot, panoramic, vista, panoramic views, sweeping view, sweeping views, scenic view, landscape view, sweeping vista, expansive view, panoramic vista, vistas, cityscape view, wide establishing shot, grand view, sweeping panorama | framing=extreme wide shot | 大远景, 大全景
aerial view, aerial shot, drone shot, drone view, drone footage, drone, aerial, aerial footage, from the air, helicopter shot, drone video, aerial drone shot, fpv drone, aerial perspective, from high above, seen from the air, from a drone, filmed by a drone, seen from a drone, filmed from a drone, seen from the sky, drone's eye view, arial view, aerial tracking shot, aerial footages, aerial image, aerial photography, aerials, drone-view, drone perspective, drone flight, drone camera, high altitude, from a helicopter, from an airplane, from a plane, view from plane, from the sky, gaining altitude, quadcopter, flyover, fly-over, satellite view, top aerial view, dronie, bird view, air view, aerial shots, aerial drone footage, aerial drone view, from the top of, from on high | angle=aerial framing=wide shot | 航拍, 空中俯瞰, 无人机
bird's eye view, bird's-eye view, birds eye view, top-down view, top down view, top view, overhead view, overhead shot, top-down, top-down shot, from above, top shot, overhead, flat lay, bird's eye, seen from above, viewed from above, filmed from above, shot from above, seen from overhead, from overhead, from directly above, top-view, overhead angle, from the top, top angle, birdseye view, birds-eye view, bird-eye view, bird eye view, looking straight down, directly overhead, plan view, from a top view, top down angle, top-down perspective, overhead perspective, top-down angle | angle=bird's eye shot | 俯视, 俯拍, 鸟瞰
high angle, high-angle shot, high angle shot, high-angle, looking down from above, high angle view, from a high angle, slightly from above, elevated view, elevated shot, from an elevated position, elevated angle, elevated perspective, elevated viewpoint, from a height, from a high vantage point, high vantage point | angle=high shot | 高角度
low angle, low-angle shot, low angle shot, low-angle, from below, seen from below, from the ground, from a low angle, ground level, ground-level shot, ground-level angle, low perspective, low angle view, low camera view, low angle perspective, ground view, from ground level, low camera angle, low-angle perspective, low-angle view, upward angle, from the floor, low shot, low viewpoint, low-level view | angle=low shot | 低角度, 仰拍
worm's eye view, worm's-eye view, worms eye view | angle=worm's eye shot | 
eye level, eye-level, eye-level shot, eye level shot, front view, frontal view, front-facing, front facing, facing the camera, facing camera, straight-on, straight on view, front shot, head-on, head-on shot, frontal shot, eye-level view, front angle, front profile, front-view | angle=eye level shot | 平视, 正面
dutch angle, dutch tilt, canted angle, tilted angle | angle=dutch shot | 荷兰角
over the shoulder, over-the-shoulder shot, over the shoulder shot, over-the-shoulder | angle=over the shoulder framing=medium shot | 过肩镜头
first-person view, first person view, pov, point of view, pov shot, first-person, first person perspective, first person, 1st person view, 1st person, in first person, fpv view, first person pov, subjective camera, go pro, gopro, gopro footage, body cam, bodycam, helmet cam, dashcam, dash cam, dashboard camera, dashcam footage, first-person perspective, head-mounted camera, view from inside, point-of-view, point-of-view shot, view from the cockpit | angle=pov shot | 第一人称, 主观镜头
portrait, headshot, head shot, portraits, close portrait, portrait photo, portrait photography, facial close-up, headshots | framing=close-up part=face shot | 肖像, 人像
two-shot, two shot | framing=medium shot |
side view, profile view, profile shot, side profile, side-view, side angle, side profile view, in profile, from the side, seen from the side, lateral view, side shot, side-on, side-on view, sideways view, profile angle | angle=eye level shot | 侧面
static shot, static camera, fixed camera, still camera, locked-off, locked off shot, static, locked camera, locked off, the camera does not move, camera does not move, camera stays still, the camera stays still, camera is static, camera is fixed, fixed shot, no camera movement, tripod shot, still shot, stationary camera, still frame, frozen in time, in a still frame, stationary shot, still video, motionless camera, no movement, camera is still, static tripod shot, static view, static camera shot, static angle, fixed angle, fixed view, locked shot, on a tripod, static frame, still camera shot, camera fixed, steady shot, steady camera, stable shot, still life shot, stabilized, stabilised, time stands still | move=static | 固定镜头, 静止镜头, 镜头固定
pan left, pans left, panning left, camera pans left, pan to the left, pans to the left, camera pan left, right to left pan | move=pan left | 左摇, 镜头左摇, 向左摇
pan right, pans right, panning right, camera pans right, pan to the right, pans to the right, panning shot, pan, pans across, panning, pans, panoramic pan, slow pan, slow panning shot, panning view, pan shot, camera pan, left to right pan, camera panning, horizontal pan, panned, whip pan, slider shot, sliding shot, camera slider | move=pan right | 右摇, 镜头右摇, 向右摇
tilt up, tilts up, tilting up, tilting upwards, tilts upward, tilts upwards, camera tilts up, tilt upward, tilt upwards, camera tilts upward, tilt-up, tilting shot | move=tilt up | 上摇, 仰摇
tilt down, tilts down, tilting down, tilting downwards, tilts downward, tilts downwards, camera tilts down, tilt downward, tilt downwards, camera tilts downward, tilt-down, slowly tilting downwards, tilting downward | move=tilt down | 下摇, 俯摇
dolly in, push in, pushes in, dollies in, dolly-in, push-in, slow push in, dolly, dolly forward, camera moves closer, moves closer, moving closer, moves in, push forward, pushes forward, tracking in, dolly shot, moves forward, moving forward, move forward, moves forwards, moving forwards, camera moves forward, camera moves in, travels forward, approaching shot, slow zoom-in push, moves towards, camera approaches, glides forward, dolly-in shot, steady and smooth perspective, smooth perspective, steady perspective, smooth camera movement, smooth camera motion, smooth video, hd smooth, gimbal, gimbal shot, smooth gimbal shot, steadicam, steadycam, steadycam shot, steadicam footage, moving camera, camera movement, camera motion, tracking dolly shot, camera pushes in, moves toward, dollying, dolly movement | move=dolly in | 推进, 推镜头, 镜头推进, 镜头推近, 推近
dolly out, pull back, pulls back, pull out, pulls out, dolly-out, pulling back, moves back, dollies out, pull-back, dolly back, moves away, moves backward, moves backwards, moving backwards camera, camera moves back, camera moves backward, camera moves away, retreats, camera pulls back, camera retreats, pull-out, reveal shot, pulls away, camera pulls out | move=dolly out | 拉远, 拉镜头, 镜头拉远
truck left, trucks left, trucking left, slide left, slides left, moves left, tracking left, track left | move=truck left | 左移, 镜头左移
truck right, trucks right, trucking right, slide right, slides right, moves right, tracking right, track right, lateral tracking shot, sideways tracking shot | move=truck right | 右移, 镜头右移
pedestal up, pedestals up, boom up, camera rises, rises up, camera booms up, boom shot, booms up, camera ascends, moving upwards, camera moves up, camera moves upwards, rising shot, ascending shot, camera goes up, scrolls up | move=pedestal up | 镜头上升
pedestal down, pedestals down, boom down, camera lowers, camera booms down, booms down, camera descends, camera moves down, descending shot, camera goes down, scrolls down, camera scrolls down | move=pedestal down | 镜头下降
zoom in, zooms in, zooming in, zoom-in, zoom, zooms | move=zoom in | 放大, 变焦推近
zoom out, zooms out, zooming out, zoom-out | move=zoom out | 缩小, 变焦拉远
dolly zoom, vertigo effect, vertigo shot | move=dolly zoom | 滑动变焦
orbit, orbiting shot, orbit shot, orbits, orbiting, arc shot, circles around, camera circles, 360 shot, arc left, orbit left, rotating shot, circling, circles, orbit around, orbits around, rotates around, camera rotates around, arcs around, rotating around, camera rotates, rotating view, moves around, camera moves around, 360 view, 360 degrees, 360-degree view, 360 degree shot, revolves around, rotation tracking shot, 360 degree view, turns around, camera spins, spins around, arcing, rotating camera, spinning camera, circular motion | move=orbit left | 环绕, 环绕镜头
orbit right, arc right, orbits right | move=orbit right | 
crane up, crane shot, cranes up, craning up, jib up | move=crane up | 升降镜头, 升镜头
crane down, cranes down, jib down | move=crane down | 降镜头
tracking shot, follow shot, following shot, camera follows, tracking, steadicam shot, follow cam, tracks, camera tracks, follow the subject, chase cam, camera follows from behind, followed by the camera, camera following, camera tracking, camera tracks alongside, moves alongside, moving alongside, tracks alongside, trailing shot, follow-up shot, dynamic tracking shot, follow-cam, camera trails | move=follow | 跟拍, 跟随镜头, 跟镜头
lead shot, leading shot | move=lead |
handheld, hand-held, handheld camera, handheld shot, shaky cam, shaky camera, shaking camera, intense shaking effect, camera shake, handheld footage, with an intense shaking effect, handheld video, handy cam, handycam, shaky, shaky footage, shaky video, shaky handheld, shaking effect, intense shaking, camera shaking, shaking shot, vlog style, home video, amateur video, amateur footage, mobile phone camera, documentary style, found footage, vibrating camera, bodycam style | move=handheld | 手持, 手持镜头
fly through, fly-through, flythrough, fpv, flies through, fpv shot, camera flies, fly-by, flyby, flying through, drone flythrough, fpv flight, fpv footage, fly over, fly over shot, camera flies over, drone flies, fast-flying camera, hyper-fast fly-through, flight through, camera flies through, dashes through | move=fly through | 穿越镜头, 飞越
camera roll, roll shot, barrel roll | move=roll |
racking focus, rack focus, focus pull, racking focus shot, focus shift, shifting focus, changing focus, focus change, pulls focus, pulling focus, focus racks, selective focus, shift focus, focus shifts | focus=background | 变焦点
shallow depth of field, shallow focus, blurred background, bokeh, soft background, background blur, out of focus background, the background is blurred, blurry background, depth of field, narrow depth of field, dof, small depth of field, shallow dof, with depth of field, blurred backdrop, blurred backgrounds, softly blurred background, slightly blurred background, out-of-focus background, bokeh background, bokeh effect, bokeh lights, background is blurred, background blurred, the background is slightly blurred, blurs the background, unfocused background, defocused background, defocused, background out of focus, depth of field effect, focus on, focused on, focuses on, in focus, focusing on, sharply focused on, with a focus on, camera focuses on, with focus on | aperture=1.8 | 浅景深, 背景虚化
deep focus, deep depth of field, everything in focus, sharp focus, large depth of field, deep depth-of-field, all in focus, crisp focus, tack sharp, sharp and crisp, everything is sharp | aperture=11 | 深景深
wide-angle lens, wide angle lens, wide lens, 24mm lens, fisheye, fisheye lens, 24mm, ultra-wide, ultra wide, ultra wide angle, 14mm, 16mm, 18mm, 20mm, 28mm, 35mm lens, fish-eye, fish eye, fish eye lens, fisheye view, fish-eye lens, ultra-wide lens, wide-angle camera | lens=24 | 广角镜头
telephoto, telephoto lens, long lens, 85mm, 85mm lens, 135mm, telephoto shot, 200mm, 100mm, 70mm lens, 300mm, zoom lens, tele lens, 400mm, long-lens, compressed perspective, telephoto view | lens=100 | 长焦, 长焦镜头
50mm, 50mm lens, normal lens | lens=50 | 标准镜头
macro lens | lens=100 framing=extreme close-up | 微距镜头
anamorphic, anamorphic lens | lens=40 | 
tilt-shift, tiltshift, tilt shift | angle=aerial aperture=1.4 | 移轴
`;

/** Phrases with their settings. */
export const CAMERA_WORDS: { en: string[]; zh: string[]; sense: CameraSense }[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [en, settings, zh = ""] = line.split("|").map((cell) => cell.trim());
    const list = (cell: string) =>
      cell
        .split(",")
        .map((word) => word.trim())
        .filter(Boolean);
    const set: Record<string, unknown> = {};
    let rest = ` ${settings} `;
    const shot = / shot $/.test(rest);
    if (shot) rest = rest.replace(/ shot $/, " ");
    for (const [, key, value] of rest.matchAll(/(\w+)=(.*?)(?= \w+=| $)/g)) {
      set[key] = ["lens", "aperture", "speed"].includes(key) ? Number(value) : value.trim();
    }
    return { en: list(en), zh: list(zh), sense: { set: set as Partial<Camera>, shot } };
  });

/** Nouns that name the picture itself and add nothing: "a video of", "the scene". */
export const VIEW_NOUNS =
  "photo photograph picture image video clip footage film movie scene shot view frame tableau view perspective angle composition animation rendering render depiction illustration timelapse time-lapse hyperlapse camera lens foreground portrayal sequence visuals".split(
    " ",
  );
/** The same in Chinese. */
export const VIEW_NOUNS_ZH = ["镜头", "画面", "视频", "照片", "场景", "图片", "影片"];
