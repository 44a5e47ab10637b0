/**
 * Words that show nothing by themselves: they introduce what is shown, strengthen it, or say where in the picture it is.
 * Their fate is that of what they belong to.
 */

const words = (text: string) =>
  new Set(
    text
      .split(/[,\n]/)
      .map((word) => word.trim())
      .filter(Boolean),
  );

/** Share the fate of the words after them. */
export const LEADS_ON = words(`
past, atop, alongside, opposite, early, late, mid, one, ones, drawing, draws, attention, attention to, focus, focusing, attracting, drawing attention, gain, gains, gaining, slow, slows, slowing, join, joins, joining, wearing, caught, stuck, ready, about, dressed, dressed in, clad, clad in, clothed, featuring, showing, showcasing, displaying, depicting,
capturing, portraying, presenting, illustrating, containing, including, revealing, featured, features, feature,
shows, show, captures, capture, depicts, depict, displays, display, portrays, portray, showcases, showcase,
presents, present, represents, represent, representing, illustrates, illustrate, reveals, reveal, highlights,
highlight, highlighting, emphasizes, emphasizing, emphasize, emphasising, conveys, convey, conveying, evokes,
evoke, evoking, creates, create, creating, made, made of, made from, made out of, built of, built from,
carved from, consisting, consists, comprised, composed, forming, forms, form, surrounded, surrounded by,
surrounding, adorned, adorned with, covered, covered in, covered with, covered by, filled, filled with, full,
full of, decorated with, lined with, framed by, topped with, equipped with, accompanied by, together with,
along with, bathed, bathed in, bathing, blanketed, coated, dotted, dotted with, sprinkled, sprinkled with,
scattered, scattered with, strewn, enhanced, enhances, enhance, enhancing, complemented, complementing,
complements, enveloped, enveloping, immersed, engulfed, shrouded, cloaked, illuminated by, lit by, giving, gives,
give, given, making, makes, make, having, get, gets, getting, got, gotten, become, becomes, becoming,
becoming more, seem, seems, seeming, appear, appears, appearing, start, starts, starting, started, begin, begins,
beginning, began, begun, continue, continues, continuing, continued, keep, keeps, keeping, kept, try, tries,
trying, tried, attempt, attempts, attempting, want, wants, wanting, need, needs, help, helps, helping, let, lets,
letting, allow, allows, allowing, cause, causes, causing, going, goes, go, come, comes, coming, came, proceed,
proceeds, proceeding, bring, brings, bringing, brought, offer, offers, offering, provide, provides, providing,
produce, produces, producing, add, adds, adding, added, lend, lends, lending, use, uses, using, used, use of,
taking, takes, take, taken, took, doing, does, do, done, engage, engages, engaging, engaged, involved, involving,
involves, involve, experience, experiences, experiencing, enjoy, enjoys, enjoying, prepare, prepares, preparing,
happen, happens, happening, occur, occurs, occurring, undergo, undergoing, very, really, extremely, highly,
slightly, quite, incredibly, truly, deeply, perfectly, completely, totally, fully, partially, partly, heavily,
intensely, intricately, meticulously, absolutely, particularly, especially, mostly, mainly, simply, just, almost,
nearly, about, approximately, roughly, exactly, barely, purely, entirely, wholly, richly, densely, thickly,
finely, carefully, exceptionally, extraordinarily, remarkably, surprisingly, seemingly, apparently, increasingly,
increasing, overly, super, ultra, hyper, so, too, more, most, much, less, even, pure, sheer, utter, absolute,
total, complete, finally, suddenly, eventually, immediately, instantly, abruptly, first, next, last, meanwhile,
simultaneously, afterward, afterwards, subsequently, kind of, type of, sort of, piece of, slice of, part of,
bit of, pieces of, number of, variety of, kind, kinds, type, types, sort, sorts, piece, pieces, bit, bits,
variety, range, array, series, selection, assortment, several kinds, sense, sense of, feeling, feelings, air of,
touch, hint, hints, aura, vibe, vibes, feel, ambiance, ambience, atmosphere, mood, impression, appearance,
effect, effects, theme, themed, inspired, look, looks, tone, tones, style, styles, styled, stylized, stylised,
inspired by, in the style of, style of, art, artwork, art style, design, designs, pattern, patterns, texture,
textures, textured, shape, shapes, shaped, color, colour, hue, hues, shade, shades, tint, palette, material,
materials, thing, things, item, items, object, objects, something, stuff, same, own, other, another, entire,
whole, overall, single, sole, only, named, called, titled, known, known as, said, kind-of, figure of, act, acts,
act of, way, ways, front, case, state, state of, condition, conditions, period, time of, moment of, moment,
moments, step, steps of, layer, layers, layer of, layers of, set, sets, set of, collection, collection of, lot,
lots, host, pair, group, groups, cluster, clusters, bunch, couple of, mixture, mix, mixed, combination,
combining, combined, combines, blend, blends, blending, blended, fusion, merging, merge, contrast with, model,
models, modeled
`);

/** Share the fate of the words before them. */
export const LOOKS_BACK = words(`
景, 之中, 画, 的氛围, 色彩, 时刻, lighting, formation, 气氛, 氛围, 感觉, 效果, 细节, 质感, 色调, 光线, 气息, 构图, 景色, 景象, 中的, 画质, 片段, hanging, attached, suspended, tucked, perched, clockwise, counterclockwise, counter-clockwise, gracing, presence, presence of, time, times, weather, air, mid-air, midair, hour, hours, season, shown, seen, displayed, depicted, visible, featured in, captured, pictured, portrayed, presented, nearby,
foreground, distance, distant, in the background, in the foreground, in the distance, into the distance,
in the corner, far away, far faraway, afar, side, sides, edge, edges, top, bottom, center, centre, middle,
corner, corners, back, rear, left, right, part, parts, portion, section, sections, end, ends,
outside, outdoors, outdoor, indoors, indoor, inside, ahead, above, below, beneath,
beyond, everywhere, around, together, alone, apart, along, forward, forwards, backward, upward,
upwards, downward, downwards, away, back and forth, side by side, here, there, to the left,
to the right, at left, at right, on the left, on the right, on the left side, on the right side,
at the same time, at once, in place, in sight, in view, on frame, closely, directly, straight,
tilted, angled, apiece, each, itself, himself, herself, themselves, lapse, movement, movements,
motion, motions, speed, pace, rhythm, direction, directions, position, positions, pose, poses, posture,
stance, formation, arrangement, arranged, placed, positioned, located, situated, nestled, set against, left behind, standing clip, loop, looped, looping, loopable, seamless, seamlessly, sequence
`);

/** Tell a thing apart by nothing that can be seen: at most approximated, by the thing itself. */
export const GENERIC = words(`
again, still, already, later, usually, often, sometimes, always, constantly, continuously, continually,
repeatedly, endlessly, forever, occasionally, frequently, now, currently, soon, once, ever, initially, certain,
specific, particular, main, typical, common, general, usual, ordinary, regular, normal, standard, basic, similar,
actual, real, true, unique, special, characteristic, signature, distinct, distinctive, distinguished, so-called,
classic, new, brand new, example, version, variant, variation, different, various, idea, notion, concept,
subject, content, aspect, element, elements, detail, details, process, process of, instance, level, levels,
degree, amount, amount of, version of it, stock, quality, manner
`);

/** Name the place as a whole: shown where a place was asked for. */
export const STAGE = words(`
landscape, landscapes, setting, environment, surroundings, surrounding area, scenery, terrain, space around,
world, place, places, location, locations, area, areas, region, regions, land, lands, site, spot, spots, scene,
scenes, view, views, image, picture, composition, backdrop, background, background scene, realm, territory,
countryside scene, zone
`);
