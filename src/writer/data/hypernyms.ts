/**
 * Baked by tools/bake-hypernyms.ts from WordNet 3.1; do not edit. Words that the catalog does not know, by the nearest
 * class that it does (see classes.ts). Spaces within words are written as underscores.
 *
 * WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS"
 * AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. Permission to use, copy, modify and
 * distribute this software and database and its documentation for any purpose and without fee or royalty is granted,
 * provided that this notice is kept.
 */

/** Nouns by class. */
export const NOUNS: Record<string, string> = {
  airplane: `
aeroplane airbus aircraft airliner airplane airship autogiro autogyro biplane bogy bomber dirigible double-prop
eggbeater fan-jet fanjet floatplane glider gyroplane helicopter hydroplane interceptor jet jet_plane jetliner
jumbojet kamikaze monoplane narrow-body ornithopter orthopter plane propjet sailplane seaplane ski-plane skyhook
turbofan turbojet turboprop twin-prop twinjet warplane whirlybird wide-body
`,
  amphibian: `
agua ambystomid amphiuma anuran axolotl batrachian bufo bullfrog caecilian crapaud dicamptodon eft frog
hellbender ichyostega natterjack newt olm plethodont ranid salamander salientian spadefoot toad tree_frog
tree-frog urodele waterdog wood-frog
`,
  animal: `
animal baby_bird beast calf caterpillar colt creature domestic_animal donald_duck feeder female fetus filly
giant greyhound hookworm kitten kitty lamb larva leech liver_fluke maggot male mickey_mouse nestling nymph pet
pup sea_star silkworm stray stunt tadpole vertebrate worm young
`,
  ape: `
ape bonobo chimp chimpanzee gorilla orang orangutan orangutang pongid siamang silverback
`,
  baggage: `
air_bag backpack bag baggage duffel_bag golf_bag haversack ice_pack knapsack luggage mailbag paper_bag
plastic_bag pocket pouch sack saddlebag sandbag sleeping_bag suitcase sweat_bag vest_pocket
`,
  baked: `
afters ashcake baba babka bagel baguet baguette baklava bannock bap barley-sugar barmbrack battercake beefburger
beigel beignet bialy bialystoker birthday_cake biscuit bismark black_bread blancmange blini blintz blintze bliny
blt blueberry_pie bonbon bouchee brandyball brandysnap bread bread-stick breadstick breadstuff bridecake brioche
brittle bubble_gum bun butterscotch butty cachou candy candyfloss caramel challah chapati chapatti cheeseburger
cheesecake choc-ice chocolate_cake chocolate_mousse chocolate_truffle cinnamon_roll coffeecake comfit compote
confect confection confiture conserve conserves cookie cornbread cornpone cotton_candy cracker crape croissant
crouton cruller crumpet cupcake dark_bread dessert divinity donut doughnut dragee duff easter_egg eclair
english_muffin fastnacht flan flannel-cake flapcake flapjack flatbread flatbrod flummery fondant frangipane
friedcake fritter fudge gateau genoise gingerbread gingerbread_man gingersnap graham_cracker griddlecake grinder
grissino gum gumdrop gyro hallah hamburger hard_candy hardbake hardtack hoagie hoagy hoecake hotcake hushpuppy
ice_cream icecream jam jawbreaker jellyroll johnnycake jumbal junket kiss ladyfinger latke lemon_drop limpa loaf
lollipop lozenge macaroon marchpane marmalade marshmallow marzipan matzah matzo matzoh mousse muffin naan
nesselrode nougat oatcake oreo pancake pandowdy panocha panoche parfait pastil pastille pastry pasty penoche
penuche pfannkuchen phyllo pie pie_crust pita pizza pone popover popsicle praline preserves pretzel profiterole
pud puff pumpernickel rugelach ruggelach rugulah rusk sabayon saltine sandwich savarin schnecken scone seedcake
sherbert sherbet shortbread shortcake simnel sinker sorbet sourball sourdough_bread strawberry_jam streusel
strudel sub succade sugarplum sundae sweet_roll sweetmeat taffy tartlet teacake three-decker tiramisu toast
toffee toffy torte tortilla tourtiere trifle troche tunaburger tutti-frutti twinkie unleavened_bread vol-au-vent
waffle wedge zabaglione zep zwieback
`,
  ball: `
ball baseball basketball basketball_hoop bowling_ball bowling_pin bubble chess_piece crystal_ball dewdrop drop
foam football froth golf_ball lather poker_chip pool_ball puzzle roulette_ball rugby_ball shooter soapsuds
soccer_ball spherule spume suds teardrop tennis_ball volleyball
`,
  balloon: `
balloon
`,
  bear: `
bear bruin grizzly silver-tip silvertip
`,
  bed: `
bed bunk_bed lower marriage_bed upper
`,
  bench: `
bench flat_bench park_bench pew prie-dieu settle
`,
  bicycle: `
bicycle skateboard tandem_bicycle wheelchair
`,
  "big cat": `
bobcat caracal catamount catamountain cheetah chetah cougar eyra jaguar jaguarondi jaguarundi leopardess liger
lion lioness lionet manul margay ocelot panther puma sabertooth serval snow_leopard tiglon tigon tigress
`,
  bird: `
accentor aepyornis amadavat ani antbird apteryx archaeornis archeopteryx avadavat barbet bat baya bellbird bird
blackbird blackburn blackpoll blue_jay bluebird bluethroat bobolink bowerbird brambling bulbul bullbat bushtit
butcherbird cacique caprimulgid carinate cassowary catbird cazique cedarbird chaffinch chat cheewink chewink
chickadee chiropteran chough cotinga coucal cowbird crossbill crow currawong daw dickey-bird dickeybird
dicky-bird dickybird dunnock emu fieldfare fig-bird finch firebird flicker flycatcher freetail frogmouth
gamecock gnatcatcher goatsucker goldcrest goldfinch grackle grassfinch grosbeak grossbeak guacharo hangbird
hawfinch honeycreeper honeysucker hoopoe hoopoo hornbill hummingbird ivorybill jacamar jackdaw jaybird junco
kingbird kingfisher kinglet kookaburra lark linnet lintwhite lyrebird macrotus magpie mamo mavis meadowlark
megabat merl merle microbat mina minah moa mockingbird momot motmot myna mynah nandu nightingale nightjar
nuthatch oilbird oriole ortolan oscine ousel ouzel ovenbird passerine peckerwood petchary pewee piculet
pipistrel pipistrelle pipit pitta poorwill protoavis puffbird pyrrhuloxia ratite raven redbird redbreast redpoll
redstart redwing reedbird ricebird riflebird roadrunner robin sapsucker scissortail scrub-bird scrubbird serin
serotine shrike sinornis siskin skylark snowbird snowflake songbird sparrow starling stonechat swallow swiftlet
tailorbird tanager thickhead thornbill tichodrome titlark titmouse tody tomtit toucan toucanet touraco towhee
trogon turaco turacou turakoo twitterer tyrannid veery verdin vireo wagtail waxwing weaverbird wheatear whidah
whinchat whippoorwill whitethroat whydah wood-creeper woodcreeper woodhewer woodpecker wren-tit yellowbird
yellowhammer yellowthroat
`,
  boat: `
aircraft_carrier bareboat barge battleship battlewagon birchbark boat bumboat canoe car-ferry cargo_ship
catamaran cattleship cockleshell coracle corvette cruise_ship destroyer dinghy dory dreadnaught dreadnought
dredger ferry ferryboat fireboat fishing_boat flatboat freighter frigate galley gig gunboat houseboat hoy
iceboat icebreaker ironclad kayak keelboat launch lifeboat lightship longboat lugger mailboat man-of-war
mayflower merchantman merrimac minelayer minesweeper motorboat narrowboat nautilus outboard pigboat pinnace
pirate_ship pirogue pontoon powerboat raft rowboat sampan scooter scow ship shipwreck showboat shrimper
side-wheeler skiff speedboat steamboat steamship sternwheeler submarine supertanker surfboat tanker towboat
training_ship trireme troopship tug tugboat u-boat warship watercraft whaleboat wherry yacht yawl
`,
  body: `
abdomen abdominal_muscle alveolar_bed alveolus ankle anterior antler aorta arch arcus_senilis arm armpit
arteriole artery ass atrium back back_tooth backbone bang baroreceptor beak beard behind belly biceps
biceps_brachii bleb blood_vessel bob body_part bone bone_marrow bosom bowel braid brain breast bronchial_artery
bronchiole bronchus brow brush_cut bullethead bust buttocks callus capillary_bed cartilage celiac_artery
cerebellum cerebral_cortex cheek cheekbone chest chignon chin chopper cilium circulatory_system claw colon
connective_tissue coronary_artery cortex countenance deltoid digestive_system digit dome dreadlock duct ear
elbow epiphysis extremity eye eye_socket eyeball eyebrow eyelid face facial feature feeler fibrous_tissue finger
fingernail fist flesh foot forearm forefinger forehead fuzz gallbladder gastrocnemius gland groin groove gut
hair haircut hairdo half-moon hand haunch hawk_nose head heart hilum hind_leg hip hoof horseback hypothalamus
ileum index_finger intima jaw jejunum joint jowl kidney knee knee_joint kneecap knuckle lap lappet
large_intestine lat leaflet left_hand left_ventricle leg lid ligament limb limbic_brain lip little_finger liver
lobe lobule loins long_bone lower_jaw lung lymph_node mane marrow marrowbone middle_finger midsection mitt mouth
mucosa muscle musculature mustache myocardium nail nasal_cavity neck neocortex nerve nervous_system nipple nose
nucleolus nucleus occipital_lobe oral_cavity orb organ orifice paleocortex palm parenchyma pathway paw pecs
pectoral pectoralis pectoralis_major pelvic_girdle pelvis phalanx physiognomy pigtail pituitary pituitary_gland
pleura ponytail proboscis pterygium pulmonary_artery pulmonary_vein pussy quadriceps queue quick rear_end
renal_artery respiratory_tract retina rib_cage right_hand right_ventricle roman_nose round_bone rumen rump scalp
sense_organ septum serratus shin shinbone short_bone shoulder shoulder_blade shunt sinusoid skin skull small
small_intestine snout spine spleen spur sternocleido_mastoideus sternum sticker stomach submucosa sweat_gland
tail talon taste_bud tastebud teat tendon tentacle testicle thatch thigh thighbone thorn throat thumb thumbnail
thyroid thyroid_gland tibialis_anticus ticker tissue tit toe tongue tooth torso trachea transversus_abdominis
tubule tummy turbinate udder valve vasa_vasorum vein vertebral_column vessel visage visceral_brain vitals
vocal_cord waist wattle whisker whiskers wing womb wrist
`,
  book: `
archives best_seller bible book brochure catalog collection coloring_book comic_book diary dictionary directory
edition encyclopedia folder glossary glossy guidebook hardcover house_organ instructions invitation invite issue
journal ledger letter limited_edition magazine manual missive new_edition note notebook novel pamphlet paperback
paperback_book periodical picture_book primer publication read reissue reprint school_text series sketch_pad
slick summons telephone_directory text utopia vocabulary volume weekly
`,
  bottle: `
beer_bottle bottle canteen dewar erlenmeyer_flask flask gourd thermos water_bottle wine_bottle
`,
  bowl: `
baking_tray basin basket birdbath bowl cauldron coffeepot cooker cooking_utensil font goldfish_bowl griddle
kettle pan pancake_turner percolator pot saucepan skillet soup_bowl spatula teakettle teapot wicker_basket wok
`,
  bridge: `
bridge flyover footbridge jet_bridge overpass pontoon_bridge suspension_bridge viaduct
`,
  building: `
acapulco acropolis airframe alabama alaska albany ambiance ambience america amphitheater amsterdam apartment
arctic arizona arkansas assembly_plant athens atlanta attic attica austin australia back_country back_porch
backwoods balcony ballpark baltimore balustrade banister barcelona barrack barren barricade barrier basement
baton_rouge batwing bavaria beijing belarus bennington berlin bern big_sur billboard birmingham bivouac boarding
bombay bonn borough boston bower brazil breakwater britain brooklyn bulgaria bunker burgundy burma
business_district bustle cabana california cambodia camp canada car_door carolina cellar charleston charlotte
cheddar chevaux-de-frise cheyenne chicago china cincinnati city cleat cleveland clotheshorse coat_rack coil
coliseum colony colorado colosseum columbus commonwealth commune communist_china concord confederacy congo
connecticut copenhagen cottage_tent country countryside cross cuba czechoslovakia dallas dam damascus deep_south
den denmark denver derrick detox detroit display_window disposal_plant district dockyard domain
dominican_republic door downtown drinking_fountain drip dublin dugout dungeon dwelling dwelling_house east
economy_class egypt embankment empire empire_state enclave england environment environs equilibrium
european_country european_nation factory fallout_shelter far_east farmland fence fencing fender florence florida
forbidden_city fort_worth fortress foundation foundry fountain frame framing france french_window fringe
front_porch frontier gallery gate geographical_area georgia germany ghana ghetto giza grape_arbor grate grating
gravestone great_britain great_pyramid great_wall greece greenwich_village ground_floor guatemala habitat harem
harlem haven hawaii hazard hedge hemisphere hindrance holland homeland hometown honeycomb honolulu hoop housing
houston hunan_province hungary hurdle hut hutment iceland ile-de-france illinois independence india indiana
indianapolis indonesia iran iraq ireland istanbul italy jersey jerusalem jungle_gym jurisdiction kansas
kansas_city keep kentucky khartoum kingdom knob kremlin kyoto labrador lager lagos lair laos las_vegas
latin_america lisbon little_rock liverpool lodging lodgings loft loggia london los_angeles louisiana
luggage_carrier maine manchester manhattan marina marquee marrakech maryland masonry massachusetts megalopolis
melting_pot memphis metropolis mexico michigan middle_east middle_west midwest mill milwaukee minneapolis
minnesota missouri montreal monument morocco moscow mother_country motherland mow mudguard munich nashville
nassau native_land nebraska new_england new_hampshire new_haven new_jersey new_mexico new_orleans new_york
newcastle newport normandy north north_carolina northeast northland northwest norway obelisk observation_dome
observation_tower obstacle obstruction odessa off-broadway ohio oilfield oklahoma old_country old_south oregon
orient outback outskirt overhang oxford pakistan palermo palestine panama paris parts pennsylvania penthouse
peru philadelphia philippines phoenix picket_fence picture_frame piedmont pittsburgh plant plug poland pop_tent
porch portugal precinct preserve prop property proportion protectorate providence province puerto_rico pup_tent
pyramid pyramidal_tent quarter quarters rabat rabbit_warren rack rail rail_fence railing rampart red_china
reservation revetment rhode_island richmond rio rome roof_rack rooms rural_area russia sacramento saigon
salvador san_francisco sash savannah sawhorse scenario scoreboard scotland screen_door seattle seawall setting
settlement shack shanghai shanty shelter shooting_preserve shop_window siberia sicily signboard skylight slum
slum_area small_town snake-rail_fence south south_africa south_carolina south_dakota southeast
southern_hemisphere southwest soviet_union spain speed_bump springfield stadium stained-glass_window state
staten_island stone_wall story structure stumbling_block stuttgart suburb suite surround surroundings sweden
swinging_door switzerland sydney symmetry syria tailgate tel_aviv tennessee tent territory texas thailand
the_netherlands tibet times_square tine tokyo tollgate toronto tours towel_rack town toyota trap_door tunisia
turnpike umbrella_tent union united_kingdom united_states unknown uptown urban_area urban_center ussr utah
venezuela venice veranda verandah vermont vienna vientiane viet_nam village virginia voting_precinct walk-up
wall_tent wardroom warsaw washington washington_monument wasteland water_fountain waterfront ways weir west
western_hemisphere wild windbreak window winnipeg works wyoming yugoslavia
`,
  bus: `
bus school_bus streetcar trolley trolley_car
`,
  bush: `
acorn_squash agave annual balsam bell_pepper blueberry brier browse brush bush cactus cannabis capsicum climber
creeper crop cucumber daffodil diatom dichondra english_lavender evergreen fern frangipani garlic gooseberry
hibiscus hollyhock honeysuckle hop ivy jonquil kiwi lavender lilac lily lotus manzanita may morning_glory myrtle
oleander paper_flower pepper periwinkle pumpkin ribes_sanguineum rose rush sagebrush scrub seedling shrub squash
succulent sweet_shrub syringa thicket thistle tulip tuna underbrush undergrowth vegetation vine virginia_creeper
water_lily water_sprite watermelon weed yucca zucchini
`,
  cabinet: `
armoire baby_bed bassinet bedframe bedstead bookcase buffet bureau cabinet carrycot cellaret chiffonier
clothespress cradle credenza crib dining_table dinner_table dresser etagere file file_cabinet fitment furnishing
furniture hallstand highboy lowboy minibar rolodex sectional sheraton tallboy trappings wardrobe washstand
`,
  camel: `
camel dromedary guanaco llama
`,
  candle: `
candle
`,
  car: `
ambulance amphibian auto automobile barouche bloodmobile boneshaker brougham buckboard buggy cabriolet
camper_trailer car caroche cart chariot chuck_wagon clarence conestoga conestoga_wagon convertible coupe
covered_wagon cruiser dogcart doodlebug dray droshky drosky dumpcart electric forklift four-wheeler funny_wagon
gharry go-kart golf_cart golfcart hackney handcart hansom hardtop hatchback heap hearse horse-cart hot_rod
hot-rod ice-wagon jalopy jeep jinrikisha landrover limber limo limousine lorry milkwagon minicab minicar minivan
monocycle motorcar oxcart pedicab perambulator phaeton police_car ponycart pram pushcart pushchair race_car
racer racing_car remise ricksha rickshaw roadster rolling_stock runabout sedan shay snowplough snowplow
sport_car sports_car squad_car stagecoach stanhope station_wagon subcompact sulky suv taxi taxicab teacart
tramcar tricycle trike troika tub-cart tumbrel tumbril two-seater unicycle used-car waggon wagon wheelbarrow
`,
  cat: `
abyssinian alley_cat cat felid feline kitty-cat mouser siamese_cat tabby tabby_cat tom tomcat
`,
  cave: `
cave
`,
  celestial: `
antares celestial_body comet earth globe heavenly_body jupiter mars meteor meteorite micrometeorite moon planet
planetoid saturn star sun supernova variable venus
`,
  chair: `
armchair beach_chair chair chaise deck_chair easy_chair fauteuil folding_chair milking_stool piano_stool
recliner stool swivel_chair throne toilet_seat
`,
  citrus: `
citron citrus lemon orange sweet_orange
`,
  cliff: `
cliff crag precipice
`,
  clock: `
big_ben clock hourglass parking_meter stopwatch sundial time_clock timepiece timer watch wrist_watch wristwatch
`,
  coat: `
bathrobe blazer bush_jacket coat dressing_gown frock fur_coat greatcoat jacket kimono lab_coat mac mackinaw
overcoat poncho raincoat robe shawl slicker sports_jacket wrap
`,
  computer: `
analogue_computer bulletin_board computer laptop website workstation
`,
  container: `
ashtray bale beer_can bin box briefcase bundle bunk can capsule carton cash_register cast cigar_box coffin
compact container crate dime dispenser display_case drawer dumpster dustbin dustpan empty envelope feed_bunk
garbage_can handbag hay_bale hive hopper kit locket mailbox matchbox measuring_cup mite_box mold pack package
packet parcel portfolio purse receptacle recycling_bin safe salt_shaker sandbox sheaf shoulder_bag showcase
snuffbox soap_dispenser spoon tea_maker teaspoon tidy toolbox trash_bin treasure_chest wallet wastebasket
window_box writing_desk
`,
  cow: `
africander anoa aoudad argal argali artiodactyl arui audad aurochs ayrshire banteng beef beef_cattle beefalo
bison bovid bovine buffalo bull bullock carabao cattalo cattle charolais chevrotain cow cows dairy_cattle
dairy_cow dinoceras dinocerate friesian gaur gayal goral heifer hereford holstein javelina kanchil kine longhorn
milcher milker mithan moo-cow moufflon mouflon napu oxen peccary prongbuck pronghorn ruminant serow shorthorn
stirk takin tamarao tamarau tapir tsine uintathere ungulate urial urus water_buffalo whiteface wisent zebu
`,
  crocodile: `
caiman cayman crocodile crocodilian gator gavial
`,
  cup: `
beer_glass bumper coffee_cup coffee_mug cup glass paper_cup stein teacup water_glass wineglass
`,
  deer: `
addax antelope blackbuck blacktail brocket bushbuck caribou cervid deer dik-dik eland elaphure elk fallow_deer
fawn gazelle gemsbok gemsbuck gerenuk gnu guib hartebeest impala kob koodoo koudou kudu lechwe moose muntjac
nilgai nylghai nylghau oryx pasang puku reindeer roebuck saiga sambar sambur sassaby sika springbok springbuck
stag steenbok steinbok wapiti waterbuck whitetail wildebeest
`,
  desert: `
arabian_desert desert
`,
  device: `
actinometer aerator aerial air_filter alarm amplifier analyzer anchor anode antenna aperture apparatus appliance
applicator assembly audio_system back_brace backhoe backseat balance_beam ballast_resistor barbell baseball_bat
baseball_glove battery beam bedpost bell belt_buckle bench_press bicycle_wheel binder binoculars bird_feeder
blow_dryer blower blowtorch bobby_pin bomb bomb_calorimeter booby_trap bookend bookshelf bouncing_betty bow
box_kodak boxing_glove brace bracing brad brake brakes brazier break_seal bridged-t bridle buck buckle burner
button cable calorimeter camera camera_lens candle_holder candlestick cantilever cantle capacitor capstan
car_seat car_wheel carousel carrousel cartwheel cathode centrifuge chainsaw church_bell chute circuit
circuit_board circuitry clamp clasp click clinch clip clipper closed_circuit colander comb combine commutator
compass computer_keyboard computer_mouse computer_screen condenser conducting_wire contraceptive
contraceptive_device contraption contrivance control_panel cooling corer corner_post cotter_pin cpu crusher
cryostat cushion denture detector detonating_fuse device dialog_box diaphragm diathermy_machine disc discus
display_board doorbell doorknocker drive dumbbell earphone easel elastic elastic_band electric_chair
electric_circuit electric_heater electrocardiograph electrode electromagnet electronic_device
electronic_equipment electrophorus elevator emergency engine entanglement equipment evaporative_cooler eyeglass
eyepiece fan faucet ferris_wheel field_glasses film_clip film_projector filter fishing_gear fishing_net
fishing_tackle flagpole flashlight_battery footage foreground fuse gadget gadgetry gallows garlic_press
gas_chamber gas_jet gas_thermometer gatepost gauge gear gearset geiger_tube generator gibbet glasses glove goad
goalpost goggles golf_club golf_tee grab grenade grinding_wheel gristmill hair_drier hair_dryer hairpin halter
hammer hamper hand_blower hand_brake hand_grenade handcuff handloom harness hasp header headphone headset
heat_sink heater helm hitching_post holder home_plate hook horizontal_bar horn horsewhip hot-water_heater
hypodermic_syringe ice_skate ignition ignition_key image_orthicon indicator instrument instrument_panel
instrumentality interferometer irons jeweler's_glass jukebox jump_seat key keyboard keypad knot lamppost laser
latch layette leash led leiden_jar lens lense leyden_jar lighting link lock loom loop loudspeaker lure machine
machinery magnet magnetic_needle magnifying_glass manometer mantel match meat_grinder megaphone menorah meter
mic microphone microscope mike milling_machine millivoltmeter millwheel mirror monocle motor mound movie_camera
muffler multichannel_recorder noisemaker orthicon oscillator outboard_motor padlock paper_clip paperclip
parachute parallel_bars paramagnet paraphernalia pedestal peg pendulum perch phonograph phonograph_needle
phonograph_record pilot_light pipette plate playback plowshare pointer portable positive potentiometer
power_cord power_saw power_tool pressure_gage printing_machine prism probe projector propeller pulley
pulse_generator pump pyrometer quirt radar radio_reflector radio_telescope radio_transmitter rafter ram ramp
random_memory random-access_memory receiver receiving_system record record_player recorder recording rectifier
reel reflector regulator remote resistance_thermometer resistor reverse rib ride rig roller_coaster roller_skate
rooftree rotor rudder rumble rung saddle satellite sawmill scope scourge scuba seal seat_belt seatbelt
second_base segway seismograph sensor separator sequence setup sewing_machine shackle shelf shim shirt_button
shock_absorber shredder shutter sieve sill skate skewer ski slide_action solar_panel sonar soundtrack
space_station spectacles spectrometer spectrophotometer spider_web spike spoke spring sprinkler sputnik stair
stake stand stapler starter steam_shovel steam_turbine steering_wheel stereo stethoscope stilt stirrup
straightener strainer strut stylus sunglass switch synchronous_motor syringe tape_recorder technology telegraph
telephone_line telephone_pole telephone_wire telescope telescopic_sight television_camera thermistor
thermocouple thermometer thermopile thermostat third_base throttle thwart tie-in time_machine tongs
tongue_depressor trampoline transducer transformer transistor transit trap trapping traverse treadmill
triphammer tripod turbine turbofan_engine two-by-four typewriter ultracentrifuge undercarriage upright
variable_resistor vending_machine vertical victrola video video_recording viscometer vise voltaic_battery
voltaic_cell voltaic_pile voltmeter wagon_wheel warmer weight wheel whip wicket wind_turbine windmill windowsill
windshield_wiper wiper_blade withe wooden_leg workings x-ray_film x-ray_machine zipper
`,
  dinosaur: `
allosaur allosaurus anatotitan ankylosaur ankylosaurus apatosaur apatosaurus barosaur barosaurus brontosaur
brontosaurus carnosaur ceratopsian ceratosaur ceratosaurus coelophysis corythosaur deinocheirus deinonychus
dinosaur diplodocus dromaeosaur edmontonia eoraptor hadrosaur hadrosaurus herrerasaur iguanodon maniraptor
megalosaur megalosaurus ornithomimid ornithopod oviraptorid pisanosaur pisanosaurus psittacosaur saurischian
sauropod seismosaur staurikosaur stegosaur stegosaurus styracosaur styracosaurus superslasher theropod
titanosaur trachodon trachodont triceratops tyrannosaur tyrannosaurus_rex utahraptor velociraptor
`,
  dish: `
adermin adobo aitchbone aliment alimentation aneurin antipasto appetiser appetizer applesauce aspic axerophthol
b_vitamin bacon bacon_strip banger barbecue barbeque beef_patty beef_stroganoff beefsteak bigos biltong
bioflavinoid biotin biriani biryani bisque bitok bleu boeuf borsch borscht borsh borshch borsht bortsch bouillon
bratwurst breakfast brie brisket broth brunch burgoo burrito calciferol camembert canape cannelloni capon
cappelletti casserole cheese chevre chicken chili chine chipolata chitlings chitlins chitterlings choline chop
chopsteak chorizo chowder citrin clambake cobalamin cocky-leeky coffee_break coleslaw collation colostrum confit
congee consomme cookout coquille couscous creme_brulee crisp croquette crudites curry custard dainty dejeuner
delicacy dinner dolmas duckling dumpling dumplings edam eggs emmental emmentaler emmenthal emmenthaler enchilada
entrecote entree entremets escargot falafel farfalle fatback feast fedelline felafel fettuccine fettuccini filet
fillet fish_fry fish_stew flank flitch folacin folate fondu fondue foodstuff foremilk forequarter foreshank
frankfurter fricandeau fricassee fried_egg frier frittata fruit_salad fryer galantine gammon gazpacho giblet
giblets gigot gnocchi gobbet goody gorgonzola gouda goulash greengrocery grouse gruel gruyere gulyas haggis
halal ham hash haslet headcheese hepatoflavin hindquarter hindshank horseflesh horsemeat hotpot ingesta inositol
jambalaya jambon jelly jerky jook kabob kebab kedgeree kickshaw kishke knackwurst knish knockwurst kosher
lactoflavin lamb-chop lambchop lasagna lasagne liederkranz limburger linguica linguine linguini liverwurst
loblolly lobscouse lobscuse loin lunch luncheon lutefisk lutfisk macedoine madrilene manicotti marmite
mascarpone matelote meal meat meatball meatloaf menadione mess mince minestrone mostaccioli moussaka mouton
mozzarella muenster mulligan mulligatawny mutton nacho niacin noodle nosh nosh-up nourishment nutriment
nutrition oatmeal offal omelet omelette organs orzo ovoflavin paella pantothen parmesan partridge pasta pastrami
patty pea_soup pemican pemmican penne pepperoni petit_dejeuner phytonadione picnic pilaf pilaff pilau pilaw
pirogi piroshki pirozhki poi polony porc porcupines pork porkchop porkholt porridge porterhouse pot-au-feu
potage potato_peel potato_skin potluck potpie pottage poulet prosciutto pudding pullet puree purloo pyridoxal
pyridoxamine pyridoxine quail quesadilla ragout raita ramekin ramequin rarebit ratatouille ravioli refection
refreshment repast retinol riboflavin ricotta rigatoni rijstafel rijstaffel rijsttaffel risotto rissole roast
rollmops roquefort roulade salad salami salmi samosa sapsago sashimi sauerbraten sauerkraut sausage saute
saveloy scallopine scallopini scampi schnitzel scouse scrapple seder shank sirloin sirloin_steak skilly slaw
slumgullion snack souffle soup souvlaki souvlakia sowbelly spaghetti spaghettini sparerib spareribs spatchcock
special squab steak stilton stodge succotash sukiyaki supper sushi sustenance sweetbread sweetbreads tabbouleh
tabooli tagliatelle tamal teatime tempura teriyaki terrine tetrazzini thiamin thiamine tidbit tiffin timbale
titbit tocopherol tomalley tortellini tortilla_chip tostada tournedos treat tripe veal veau vegetable_soup
velveeta venison vermicelli viand vichyssoise viosterol vitamin vitamin_c vitamin_e volaille weenie wienerwurst
wildfowl wonton ziti
`,
  dog: `
airedale appenzeller basenji basset beagle bearcat binturong bloodhound bluetick boarhound borzoi boston_terrier
briard bulldog bullterrier canid civet clumber cocker collie coondog coonhound corgi cryptoprocta cur dachshund
dachsie deerhound doberman dog doggie doggy elkhound entlebucher fanaloka feist fice fox_terrier foxhound
golden_retriever groenendael hound hound_dog housedog husky ichneumon jackal keeshond komondor kuvasz lapdog
leonberg malamute malemute malinois mastiff meerkat mierkat mongoose mutt newfoundland otterhound papillon peke
pekinese pekingese pembroke pie-dog pinscher pomeranian pooch poodle pug pug-dog puppy pye-dog redbone retriever
rottweiler saluki samoyede schipperke schnauzer scottie sennenhunde sheepdog shih-tzu spaniel spitz staghound
suricate terrier viverrine vizsla weimaraner wirehair wolfhound
`,
  dress: `
blouse bodice dress formal gown pinafore saree sari wedding_dress wedding_gown wrapper
`,
  drink: `
absinth ade akvavit alcohol ale amaretto amontillado anisette aperitif applejack aquavit arak armagnac arrack
bathtub_gin beaujolais beer beverage bitter bitters bock bootleg booze brandy brew brewage bubbly bullshot
buttermilk cabernet calvados cappuccino cassiri champagne chartreuse chianti chocolate cider coca_cola cocktail
cocoa coffee cognac condensed_milk cordial cuppa cupper curacoa cyder daiquiri decaf demitasse drambuie drink
drinkable drinking_water dubonnet eggnog espresso firewater fizz flip galliano generic gimlet gin glogg
grapefruit_juice grappa grog herbal highball hock hollands homebrew hooch hootch hot_chocolate hydromel ice_tea
ice_water inebriant intoxicant julep kahlua kava kavakava kirsch koumiss kumis kummel kvass lacing latte
lemonade limeade liqueur liquor love-philter love-philtre love-potion maconnais malmsey manzanilla maraschino
marc margarita marsala martini medoc metheglin milk mixer montrachet moselle munchener muscadel muscadelle
muscatel negus octoberfest oenomel oktoberfest orange_juice orangeade ouzo pastis pepsi pernod philter philtre
pilsener pilsner plonk postum potable poteen potion pousse-cafe pruno pulque punch ratafee ratafia red_wine
retsina rhenish rickey rioja rotgut rum sambuca sauterne sauternes sazerac schnapps schnaps scrumpy seltzer
sherry sidecar sling slivovitz soave soft_drink sour spirits spritzer stinger stout swizzle tea tequila tisane
toddy tokay tonic varietal vermouth vino vintage vodka vouvray wassail weissbier weizenbier weizenbock whiskey
whisky wine wish-wash yquem
`,
  drums: `
bones bongo carillon castanets chime clappers cymbal drum glockenspiel gong handbell kettledrum lagerphone
maraca marimba percussive_instrument tabor tabour tam-tam tambourine timbrel timpani tom-tom tympan tympani
vibes vibraharp vibraphone xylophone zill
`,
  eagle: `
aegypiidae buteonine buzzard caracara carancha cathartid condor eagle eaglet ern erne eyas falcon fish_hawk
gerfalcon goshawk gyrfalcon harpy_eagle hawk kestrel lammergeier lammergeyer osprey peregrine raptor
red-tailed_hawk redtail roughleg tercel tercelet tiercel vulture
`,
  elephant: `
elephant gomphothere mammoth mastodon mastodont proboscidean proboscidian
`,
  field: `
africa antarctica area arena asia asia_minor backyard ball_field basketball_court battlefield battleground
bedground building_site camping_site campsite campus cape capital car_park cemetery center center_stage
centerfield central_city churchyard city_center clear clearing continent corn_field corner cornfield dark
darkness day_camp dig dooryard dump encampment europe excavation fairground fairway field fireside flat
flower_bed flower_garden flowerbed football_field front_yard garden grassland graveyard ground grounds hangout
haunt hawaiian_islands hayfield industrial_park infield inner_city japan junkyard kamchatka_peninsula korea land
land_site landmass landscape lawn leftfield locale locality lot mainland marshalling_yard meadow middle midway
mine_field mud_flat neighborhood neighbourhood nook north_america oasis open orchard outfield outskirts overhead
parade_ground parking_area parking_lot parking_space pasture peninsula philippine_islands piazza picnic_area
plain plaza plot prairie premises presence public_square refuge repair retreat rice_paddy rightfield rock_garden
rough safety savanna scene schoolyard scrapheap seat section see seedbed shadow short shrubbery side_yard site
slash south_america spit square squash_court steppe stonehenge subcontinent subdivision tee tennis_court
terra_firma terrain the_indies tidewater tract trash_dump vegetable_patch venue vicinity west_indies wheat_field
wonderland workspace yard
`,
  fish: `
abalone actinian actiniarian actinozoan agnathan allice allis allmouth amberfish amberjack amphipod anaspid
angelfish anglerfish anomalops anthozoan aplacophoran apolemia archerfish architeuthis argentine balloonfish
barbu barnacle barracouta barracuda barrelfish batfish beaugregory beluga bergall bigeye billfish bivalve
blackfish bladdernose blanquillo blennioid blenny bluefish bluegill bluehead boarfish bolti bonefish bowfin
boxfish brachyuran brain_coral branchiopod brill britt brotula bullhead burbot burrfish by-catch bycatch capelan
capelin capiz caplin carangid cardinalfish caribe catalufa catostomid cavalla centrarchid cephalaspid cephalopod
ceratodus cero chaetodon characid characin charr chenfish chub cichlid cigarfish cirriped cirripede clam
clingfish clinid clupeid cnidarian cobia codling coelacanth coelenterate conch conchfish coney conger
convictfish copepod corbina cornetfish cottonwick cowfish cowrie cowry crab crampfish crawdaddy creole-fish
crustacean cunner cusk-eel cutlassfish cuttle cuttlefish cyclostome cyprinid cyprinodont dace damselfish daphnia
dealfish decapod dibranch dibranchiate doctor-fish doctorfish dogfish dollarfish dolphin dragonet driftfish
drumfish duckbill dugong eagle_ray ear-shell eelblenny eelpout elasmobranch eptatretus escolar filefish
fingerling fish flagfish flamefish flathead frogfish gadoid ganoid gar garfish garpike gastropod gempylid
geoduck ghostfish globefish goatfish goby goggle-eye goldfish goosefish gorgonian goujon greeneye greenling
grindle groundfish grubby gudgeon guitarfish guppy gurnard hagfish hairtail halfbeak harbor_seal harvestfish
hausen headfish helleri hermit_crab hind hogchoker hogfish holibut holocephalan hornpout horse-head horsefish
horsehead hydroid hydrozoan isopod jacksmelt jawfish jellyfish jewfish killifish knife-handle krill ladyfish
lamprey lancetfish lanternfish largemouth launce leatherfish leatherjack lionfish live-bearer liza lizardfish
loach lobefin loligo lookdown lotte louvar lumpfish lumpsucker lungfish mademoiselle madrepore maiger maigre
manatee margate marlin mayfish medusan medusoid menhaden minnow mojarra mola mollie mollusc mollusk molly
moonfish moonshell moray mosquitofish mouthbreeder mudskipper mudspringer mulloway mummichog muttonfish mytilid
nanomia needlefish nerita neritid neritina nudibranch numbfish oarfish octopod oilfish oldwench oldwife
ommastrephes opah ormer ostariophysi osteostracan ostracod ostracoderm oyster oyster-fish oysterfish paddlefish
palometa parrotfish pearl-fish pearlfish pelecypod percoid percoidean permit physa piddock pigfish pike-perch
pikeblenny pilotfish pinfish pinnatiped pinniped pintado pipefish pirana placoderm planula platy plectognath
poeciliid pogge pollyfish pomfret pork-fish porkfish praya prickleback pudding-wife puddingwife pumpkinseed
queenfish quiaquia rabbitfish rasher rattail razor-fish redhorse remora ribbonfish rivulus robalo rudd
rudderfish salmon salmonid sandfish sandhopper saurel saury sawfish scad scaphopod sciaenid scombroid scorpaenid
scorpaenoid scorpionfish sculpin scyphozoan sea_animal sea_creature sea_lion sea-ear seahorse searobin seasnail
selachian serranid sertularian shanny sharksucker sheatfish sheepshead shipworm shrimp-fish shrimpfish sild
silurid silverside silversides siphonophore sirenian skilletfish skipjack slater smallmouth snail snailfish
snake-fish snakeblenny snakefish snipefish snoek snook soapfish soldier-fish soldierfish solenogaster spadefish
sparid spawner spearfish spirula squaretail squilla squirrelfish stickleback stingray stomatopod stonefish
stromateid stumpknocker sturgeon suckerfish surffish surfperch surgeonfish surmullet swordtail tarpon tautog
teleost teleostan tench tenpounder teredinid teredo tetra thread-fish threadfin threadfish tilefish timucu
toadfish tomtate tongue-fish tonguefish topminnow torsk triggerfish tripletail trumpetfish trunkfish univalve
walrus whalesucker wolffish woodlouse wrasse wreckfish wrymouth yellowfin yellowtail
`,
  flag: `
banner battle_flag black_flag colors flag white_flag
`,
  flower: `
acanthus acerola achillea achimenes achira adam-and-eve aerides ageratum agrimonia agrimony agueweed alecost
alexander alexanders alfalfa alfilaria alfileria alkanet allgood alocasia alumbloom alumroot alyssum ament
ammobium anchusa andryala anemone angelica angelique angiocarp angiosperm angrecum anise applemint aquilege
aquilegia arethusa argemone aroid artichoke arugula asarabacca asclepiad asparagus aspidistra aster astilbe
astrantia aubergine auricula ayapana balsamroot banana barrenwort bartonia basil bedstraw beebalm beet
beetleweed beetroot begonia belladonna bellflower bellwort benne benni benny bent bent-grass bergenia
bittercress bitterroot blackseed bladderpod bladderwort bletia blinks bloodroot bloodwort bloom bloomer blossom
blowball bluebottle bluegrass bluestem blueweed bocconia boneset borage borecole bottle-grass brassavola
breadroot breakstone brinjal bristlegrass brittlebush broad-bean broccoli brome bromegrass broomcorn browallia
buckwheat bud bugleweed bugloss bunchgrass burgrass butterbur buttercup butterflower butterweed butterwort
caladenia caladium calamint calanthe calceolaria calendula calla calliopsis calypso camomile campanula campion
cancerweed candytuft cankerweed canna caraway cardamom cardamon cardoon carnation carrizo catananche catchfly
catchweed catkin catmint catnip cattleya cauliflower celandine celeriac celery celtuce centaury cereal chadlock
chaenactis chafeweed chamomile chard charlock chatterbox cheat cheatgrass chervil chess chickweed chrysanthemum
cilantro cineraria clammyweed clary cleavers cleome clivers clocks clover cockscomb cocksfoot cockspur coelogyne
cole coleus colewort collard coltsfoot columbine columbo colza comfrey commelina coneflower coolwart coracan
corakan coralbells coralroot coralwort cordgrass coreopsis coriander corn cornflower corydalis corymb cosmea
costmary costusroot cottonweed cowherb cowslip crabgrass cranesbill crazyweed creamcups cress crinkle-root
crinkleroot crotalaria crowfoot crown-beard crownbeard crucifer cuckooflower cuckoopint cudweed cumfrey cumin
cyclamen cymbid cymbidium cyme cymule cypripedia cyrilliaceae dagga dahlia daikon daisy dallisgrass dalo
dandelion darnel dayflower deer's-ear deer's-ears delphinium dendrobium dicot dicotyledon dill disa dittany doob
doura dourah draba dracontium dragonhead drop-seed dropseed drypis durra durum edelweiss elecampane elsholtzia
emmer endive endogen engelmannia english-weed epidendron esparcet evening-snow everlasting exogen feathertop
federita felwort fennel fenugreek fescue feterita feverfew feverroot fiddleneck filago filaree filaria
finger-root fingerflower fingerroot fire-wheel fireweed flame-flower flameflower fleabane fleawort floret flower
floweret foamflower foxglove foxtail fraxinella friar's-cowl frijol frijole fringepod fumeroot fumewort fumitory
gaillardia galangal galax galaxy garden_heliotrope garget gay-feather gayfeather gazania genlisea gentian
geranium gerardia gesneria gillyflower ginger gipsywort globeflower glomerule goatsbeard goatsfoot goldcup
golden_glow goldenbush goldenrod goldenseal goldfields goldilocks goldthread goosefoot gosan-chiku grama gramma
grass gravelweed greenhood gromwell guar gumweed gypsyweed gypsywort halogeton hardinggrass haricot harvest-lice
hawk's-beard hawkbit hawkweed heart-leaf heartleaf heartsease hegari helianthus heliophila heliopsis helleborine
helmetflower henbane henbit hepatica herb herbage hogweed honesty horehound horsemint horseweed hotei-chiku
hyssop immortelle incienso innocense inula ironweed jamberry jewelweed jiqui kaffir kail kaoliang kitten-tails
kniphofia knotgrass kohlrabi kok-saghyz kok-sagyz krigia krubi ku-chiku kurakkan kuri-chiku kweek kyo-chiku
lacepod lady-slipper laelia larkspur legume leopardbane lettuce licorice liliopsid lima_bean lion's-ear liparis
liquorice live-forever livelong liverleaf loasa lobelia locoweed longroot lovage lucerne lychnis lyre-flower
lyreflower madake madder madderwort madnep madwort magnoliopsid maize malanga mangold maranta maravilla
marguerite marigold marjoram martynia masdevallia masterwort maxillaria mayapple mayweed meadowgrass medic
medick melosa midgrass mignonette milfoil milkweed millet milo miltomate mint mirasol mist-flower mistflower
miterwort mitrewort monarda moneywort monocot motherwort mullein mum munj munja munjeet mustard napa nasturtium
nemophila nephthytis nerveroot nierembergia nigella nimblewill nin-sin oat oca ombu oncidium orach orache orchid
orchis oregano origanum orpin orpine owlclaws oxalis oxeye oxlip paeony paigle pakchoi panicle pansy parsley
paspalum pasqueflower pasturage pe-tsai pellitory pennyroyal peony peperomia peppermint petunia phacelia phaius
phlox physostegia pia pica-pica pigweed pilewort pimpernel pineapple pinesap pink pipsissewa plantain
plantain_lily pogonia poke pokeweed polemonium polyanthus popcorn poppy portulaca prickle-weed primrose primula
psyllium pteropogon puccoon pungapung purslane pussley pussly pussy's-paw pussy-paw pussy-paws pussytoes
puttyroot pyrola quackgrass raceme ragee ragi ram's-head ramee ramie ramona rampion rape rattlebox redmaids
redroot reed reseda rhodanthe ribgrass ribwort ricegrass richweed ripple-grass rockfoil roquette roridula
rose-root rosebud rosemary rosilla rosinweed rosita ruddles rue rush-grass ryegrass safflower sainfoin
salpiglossis salvia samphire sandbur sandspur sandwort sanfoin sang sanicle satinpod sauce-alone savory sawwort
saxifrage scabiosa scabious schizanthus scoke scorpionweed scorzonera sea-rocket sedum self-heal sesame sesbania
shad-flower shadflower shall-flower shallu shamrock shawny shinleaf short-grass shortgrass shortia silene
silkgrass silkweed silver-lace silverrod simple skunk-weed skunkweed slipperwort smilo snail-flower snailflower
snakeroot snapdragon sneezeweed sneezewort snowball snowdrop soapwort sobralia soja sorgho sorghum sorgo sorrel
sowbane sowbread soya spearmint speedwell spelt spiderflower spiderwort spinach spiraea spirea spoonflower
stanhopea stapelia starwort stelis stevia stickweed stitchwort stone-root stonecress stonecrop stoneroot
storksbill strawflower succory suksdorfia sundew sundrops sunflower swallowwort swan-flower swan-neck swanflower
swanneck tailwort tall-grass tallgrass tannia tansy tarweed teasel teasle teazel teff tendergreen tetterwort
thimbleweed thoroughwort throatwort thyme thyrse thyrsus tick-weed tickseed tickweed tidytips timothy tithonia
toadflax toetoe toitoi tomatillo tongueflower toothwort touch-me-not tread-softly trefoil tritoma trumpets
tuberose turmeric turnip twayblade umbel umbellifer umbrellawort ursinia valerian vanda vanilla verbena
verdolagas vernonia veronica vervain vetch viola violet waldmeister wallflower wandflower wasabi water-mint
watercress waterleaf weld wheat wheat-grass wheatgrass white_violet whitecup whitlavia wickup wildflower
willowherb windflower wingstem wintergreen witchgrass witloof woodruff wormseed wort xeranthemum yardgrass
yarrow yautia youth-on-age zinnia zoysia
`,
  food: `
barley bird_food black_olive blowfish bread_dough butter catfish chocolate_bar chocolate_syrup chuck
cider_vinegar coconut coconut_milk coloring concoction coral corn_syrup cornmeal cream creep_feed cud diet
dog_food dough dressing egg_white egg_yolk feed flour food food_product forage green_tea grub hay honey juice
ketchup king_crab lemon_juice lobster maple_syrup mayonnaise menu mix mustard_sauce nutrient octopus
pancake_batter peanut_butter pickle prawn premix produce provisions ration rice salsa sardine sauce slop
sour_cream soy_sauce spam sugar sweetening swordfish syrup takeout tea_leaf tofu tomato_juice tomato_paste
tomato_sauce tuck vanilla_bean vinaigrette vinegar yogurt
`,
  footwear: `
boot clodhopper clog congress_gaiter flats hose overshoe riding_boot rubber_boot sandal shoe slipper sneaker
sock spectator_pump stocking tennis_shoe tights
`,
  fort: `
breastwork castle defilade entrenchment escarp fieldwork fortification foxhole intrenchment lunette palace
palisade redoubt retrenchment stockade
`,
  fox: `
fox reynard
`,
  fruit: `
ackee aguacate annon apple avocado bartlett_pear berry blackberry bosc casaba cherimolla cling clingstone
cortland currant damson delicious eggfruit freestone genipap grape greengage guanabana honeydew jak jonathan
kiwi_fruit lansa lansat lanseh lanset leechee lichi litchee lychee macoun mcintosh melon pear pearmain pippin
prima prune quantong raisin ribier sapota scuppernong seckel shadberry sorb stayman strawberry sultana ugli
windfall winesap
`,
  gallinaceous: `
afropavo bandtail bantam biddy blackcock bobwhite broody broody_hen cackler capercaillie capercailzie chachalaca
chick cochin cockerel curassow cushat dominick dominique dorking dove fowl gallina gallinacean game_bird grayhen
greyhen guan heathfowl hen hoactzin hoatzin leipoa lowan maleo megapode monal monaul moor-bird moorbird moorcock
moorfowl moorgame mound-bird orpington pea-chick peachick peafowl peahen phasianid pheasant pigeon poultry
ptarmigan ringdove rooster sandgrouse sprigtail stinkbird tinamou tragopan turkey turkey_cock turtledove
`,
  garment: `
accessory accouterment apron array attire bandoleer bathing_suit belt blue breeches business_suit cartridge_belt
clothes clothing corduroys costume coverall denim diaper dress_shirt fur-piece gallus garb garment getup gray
habit head_covering hip_pad ironing jumpsuit kilt kurta laundry legging levis mini muff nightdress nightshirt
outfit overall pajama pant polo_shirt purple shirt slacks smoking_jacket soutane sport_shirt sportswear
street_clothes stretch_pants suit suspender sweat_suit sweater sweatshirt swimming_trunks swimsuit swimwear
trousers tuxedo undershirt underwear uniform veil vest waistcoat wear weeds wig
`,
  giraffe: `
camelopard giraffe okapi
`,
  goat: `
goat he-goat ibex markhoor markhor nanny-goat she-goat
`,
  hat: `
baseball_cap beanie beret boater bonnet bowler_hat cap cowboy_hat fedora hat headgear mobcap picture_hat
skullcap stetson straw_hat swimming_cap ten-gallon_hat tiara turban
`,
  horse: `
affirmed appaloosa assault bangtail bronc broncho bronco broodmare buckskin burro carthorse cayuse charger
chigetai clydesdale crow-bait crowbait dobbin donkey drayhorse dun dziggetai entire eohippus equid equine
gee-gee gelding hinny horse jennet kiang lipizzan lippizan lippizaner mare mesohippus moke mount mudder mule
mustang pacer packhorse palfrey palomino percheron pinto poler pony post-horse prancer protohippus quagga
racehorse remount stablemate stallion steed studhorse tarpan warragal warrigal whirlaway wild_horse zebra
`,
  house: `
abattoir adobe_house alcazar alehouse alhambra apartment_building apartment_house apiary architecture art_school
auberge auschwitz aviary babel bagnio barn bathhouse bawdyhouse beach_house belsen bioscope bistro boardinghouse
boathouse bordello borstal brasserie brewpub brothel buchenwald building bungalow butchery byre cabaret cafe
cafeteria caff call_center cambridge capitol caravansary caravanserai carport casino casino-hotel cathouse
chalet chancellery chapterhouse charterhouse chateau chokey choky chophouse city_university civic_center clinic
cloister clubhouse coffee_shop coffeehouse community_center concentration_camp conference_house consulate
convent coop cottage courthouse cowbarn cowhouse cowshed creche crematorium crematory customhouse customshouse
cybercafe dacha dachau dead_room deanery dispensary dive doghouse dollhouse dorm dormitory dosshouse duplex
earth-closet eatery edifice embassy estaminet farm_building farmhouse feedlot firetrap fleabag fleapit flophouse
friary funeral_parlor funny_house gambling_house gaol garage gatehouse gazebo gildhall glasshouse
government_building government_office greenhouse grill grillroom guesthouse guildhall gulag harvard
harvard_university headquarters hencoop henhouse honkytonk hoosegow hoosgow hospital hostel hostelry hotel
hotel-casino hothouse house ice_rink icehouse imaret infirmary inn institution jail jailhouse jakes jobcentre
juke kennel lamasery lazaret lazarette lazaretto livery_stable lockup log_cabin lunchroom madhouse manor
manor_house manse meat_house mental_institution ministry mit monastery morgue mortuary motel movie_house
movie_theater mukataa music_hall newgate nightclub nightspot nunnery nuthouse observatory office office_building
opera_house orangery outbuilding outhouse oxbridge packinghouse parsonage penitentiary pentagon pesthouse
phrontistery picture_palace planetarium pokey poky poorhouse posthouse pothouse presbytery priory prison
prison_camp prison_farm pub pull-in pull-up ranch_house rathskeller rectory reformatory resort restaurant rink
roadhouse rotunda row_house ruin saltbox sanatarium sanatorium sanitarium school school_system schoolhouse
shebeen shed skyscraper smokehouse soddy sorbonne sports_arena stable stalls state_prison statehouse steakhouse
sudatorium summerhouse taphouse tavern teahouse tearoom teashop tenement tenement_house theater theatre
toolhouse toolshed tourist_court town_house tuileries university vatican vicarage volary whorehouse winery
woodshed work_camp workhouse wtc yale ziggurat zikkurat zikurat
`,
  ice: `
berg glacier ice_floe iceberg
`,
  insect: `
acarid acarine acarus acridid adelgid alderfly alkali_bee andrena andrenid anglewing anopheline ant aphid
arachnid arctiid argasid arthropod backswimmer bark-louse bedbug bee beetle blackbeetle blackfly blowfly
bombycid booklouse botfly bristletail browntail bug bumblebee butterfly caddice-fly caddis-fly calosoma capsid
centipede chalcid chalcidfly chigger chigoe chinch chrysalis chrysomelid chrysopid cicada cicala cleg clegg
clerid cockchafer cockroach collembolan conenose cootie coreid cricket crotonbug cuckoo-bumblebee damselfly
danaid dayfly deathwatch defoliator diapheromera dipteran dipteron dobsonfly dorbeetle dragonfly drone
drosophila earwig eggar egger elater elaterid emmet ephemeral ephemerid ephemeron eurypterid figeater firebrat
firefly fish-fly flea fly froghopper gallfly gelechiid geometrid glossina glowworm gnat goldeneye gracilariid
grasshopper greenbottle greenfly hairstreak harvestman hawk_moth hawkmoth hemerobiid hemipteran hemipteron
hippoboscid holometabola homopteran honeybee horn_fly hornet horsefly housefly humblebee hymenopter hymenopteran
hymenopteron insect instar ixodid jassid katydid lacewing ladybeetle ladybird ladybug lantern-fly lasiocampid
leaf-cutter leaf-miner leaf-roller leafhopper lepidopteran lepidopteron locust longicorn louse lycaenid lygaeid
lymantriid machilid mantid mantis mantispid mayfly mealybug mecopteran medfly meloid merostomata metabola midge
millepede milliped millipede mining_bee mirid monarch_butterfly mosquito moth mutillidae myriapod neuropteran
neuropteron no-see-um noctuid nomia_melanderi nymphalid odonate onychophoran orthopteran orthopteron peacock
pentastomid peripatus phasmid pierid pismire planthopper plecopteran plectophera pollinator pond-skater proturan
psocid psychodid psylla psyllid punkey punkie punky pupa pycnogonid pyralid queen redbug reduviid sandfly
sarcoptid saturniid sawfly scarab scarabaean scarabaeid scarabaeus sciara sciarid shadfly sheep-tick silverfish
silverspot slave-maker snakefly sphecoid sphingid spider spittlebug splitworm spongefly spongillafly springtail
stonefly symphilid tarantula tardigrade telsontail tenebrionid termite tetranychid tettigoniid theridiid thrip
thripid thrips thysanopter thysanuron tick tineid tineoid tortricid tortrix treehopper trichopteran trichopteron
trilobite trombiculid trombidiid tsetse tumblebug tussah tusseh tusser tussore tussur tzetze underwing vedalia
vespid vinegarroon walkingstick weevil whitefly worker_bee
`,
  instrument: `
accordion bagpipe bandoneon bassoon bombard bombardon bourdon bugle celesta chanter clarinet clarion cornet
cromorne crumhorn diapason dulciana euphonium fife fluegelhorn flugelhorn flute free-reed french_horn harmonica
hautbois hautboy heckelphone helicon hurdy-gurdy kazoo krummhorn musette musical_instrument oboe ocarina
organ_pipe panpipe pennywhistle pibgorn piccolo pipework sackbut saxhorn saxophone shawm sousaphone stockhorn
syrinx tenoroon theremin trombone trumpet tuba whistle woodwind
`,
  island: `
aegean_island aruba baffin_island bali caribbean_island ceylon greenland guam island isle islet java long_island
mona sumatra tahiti taiwan virgin_islands wake
`,
  jar: `
aquarium bath bathing_tub bathtub beaker boiler bucket churn creamer dinner_pail dipper feeding_bottle fish_tank
jar jug ladle pail storage_tank tub urn vase vat water_tank water_tower
`,
  kangaroo: `
bettong kangaroo paddymelon pademelon potoroo wallaby
`,
  lamp: `
blinker electric_light fairy_light flashlight flood gas_lamp headlight lamp lantern light light_bulb neon_tube
searchlight spotlight street_lamp streetlight torch
`,
  mammal: `
aardvark anteater apar armadillo cabassous carnivore chlamyphore colugo cony das dassie digitigrade echidna
edentate eutherian farm_animal fissiped fissipedia hyrax livestock mammal mammalian mapinguari megathere
megatherian megatheriid metatherian monotreme mylodon mylodontid pachyderm pangolin peba peludo pen-tail pentail
pichiciago pichiciego placental plantigrade platypus poyou prototherian sloth tamandu tamandua tamanoir tatou
tatouay tatu tusker unai unau unguiculata unguiculate ungulata
`,
  motorcycle: `
bike motorcycle
`,
  mountain: `
anthill bank beach bikini bluff burrow caldera canyonside cape_canaveral cavity climb coral_reef crater
declivity deep delta depression downhill dune fire_pit geyser hammock headland highland hill hillock hillside
incline knoll ledge lowland mount_fuji mountain mountain_range mountainside ocean_floor old_faithful pit plateau
pothole raise reef ridge rise riverbank riverside sand_dune sandpit sea_bottom ski_slope slope steep swell
trough uphill water_level
`,
  owl: `
owl owlet
`,
  panda: `
bassarisk cacomistle cacomixle coati coati-mondi coati-mundi giant_panda kinkajou panda panda_bear potto
procyonid racoon red_panda ringtail
`,
  park: `
amusement_park central_park common green national_park park playground spa watering_hole watering_place
`,
  parrot: `
budgereegah budgerigar budgerygah budgie cockateel cockatiel cockatoo kea lorikeet lory lovebird macaw parakeet
paraquet paroquet parrakeet parroket parroquet parrot
`,
  person: `
abbot abolitionist aborigine abraham_lincoln accomplice accountant acolyte acquaintance actor actress adam
administrative_official administrator admirer adonis adulterer adventurer adversary advisor advocate aeschylus
agent aggressor agricultural_agent aide alabaman alabamian alderman ally alter_ego ambassador amicus_curiae
amorist anabaptist analyst anarchist ancestor andrew anglo-american anne annoyance antagonist anthropologist
apache apologist apothecary applicant appointee appraiser apprentice archaeologist archbishop archeologist
archer architect arianist aristotle arrival art_editor art_student art_teacher artilleryman artisan artist
assassin assessor assignee associate_professor assyrian astronaut athlete attacker attendee attorney
attorney_general aunt author authority aviator babe baby bachelor backer backstop bad_guy bad_hat badger baker
ballerina ballet_dancer balletomane ballplayer balzac bandit banker baptist barber barkeep barnburner bartender
base_runner baseball_player basileus basketball_player bather batman batsman batter batting_coach beadle
beadsman bearer beater beatnik beau beauty beef_man beggar begin beginner believer belle bellhop belshazzar
bennett bernard besieger best_friend bicyclist bidder big_leaguer big_shot biker biologist biophysicist bishop
biter blackmailer blacksmith bloke blood_relative bluestocking boatswain bobbysoxer body_servant bodybuilder
bodyguard bondsman booby book_lover booker bookworm booster bootlegger border_patrolman borrower bourbon boxer
boy boy_scout breaker briber bricklayer bride bridegroom brigadier brigadier_general broker brooks brother
brother-in-law brownie bruce_lee buddha buddy budge buffoon bugler bullyboy bunkmate bunny bunter burger burglar
busboy bushwhacker business_agent business_executive business_leader businessman businesswoman butler buyer
caesar calculator caliph calligrapher cameraman camper campmate candidate cannon_fodder canon captain captor
caretaker carpenter carrier carter cartoonist cash cashier catch catcher caterer cattle_thief cattleman
cavalryman caveman celebrant celebrity chairman chambermaid chameleon champ chap charlatan chase chased checker
cheerleader chef chela chemist chess_player chief_justice chieftain child chiropractor choirboy chorine chosen
christ chump church_father church_member churchgoer churchman citizen civil_authority claimant classicist
classifier classmate clergyman cleric clerk client clod clown co-worker coach coaster cobbler coleridge
collaborator colleague collector college_girl college_student collegian colonel color_bearer color_sergeant
coloratura columnist comedian comer commander commanding_officer commando commentator commie commissioner
committee_member committeeman common_man common_soldier commoner companion compatriot competitor composer
comptroller_general comrade concessionaire concierge conductor confessor confidant confidante confrere
congressman connoisseur conqueror conscientious_objector conspirator constable consultant consumer contestant
contractor contributor controller convert conveyor convict cook coon coordinator cop coquette coroner cosigner
cost_accountant counsel counselor count country_doctor countryman courier courtier cousin coward cowboy cowhand
cowpuncher crackpot crafter craftsman crane creator crew_member cricketer cripple critic crofter crone crony
crook crossover crumb culprit cultist curate curl cuss custodian customer cutter cyberpunk cyborg cyclist cynic
dad daddy dairyman dali dame dancer dane daniel dante darwin date daughter deacon dead_person deadhead dealer
dean dearest decedent decker decorator defendant defender delegate delivery_boy demagogue demander democrat
demon demonstrator dentist deportee depositor deputy deputy_sheriff dervish designer desk_officer despoiler
detective detractor developer devisee devotee diagnostician dignitary diner diplomat director disciple disney
dissenter distributor district_attorney district_manager diva diver divider doctor domino don donor doorman
double-crosser dragon dramatist draper dreamer drinker driver dropout drover drum_major drummer
drunk-and-disorderly drunkard ducky duelist duffer duke dullard dwarf dweller earl earthman economist editor
educator efficiency_engineer egghead egotist elector electrical_engineer electrotherapist elizabeth embodiment
emperor employee employer enemy enfant_terrible engineer english_professor englishman engraver enlisted_man
enrollee entertainer enthusiast entrepreneur epicure escort espionage_agent evangelist eve evildoer ex-gambler
ex-husband ex-mayor excavator executioner executive_secretary executor exotic_dancer experimenter explorer
exporter extern factory_worker fairy faker fantasist farm_worker farmer fashion_model father federal_soldier
fella fellow fellow_worker felon fencer field_general fielder fieldhand fiend fighter fill-in film_maker
fingerprint_expert fingerprint_man fingerprint_specialist finn fireball firefighter first_baseman first-nighter
fisher fisherman fishmonger fishwife fixer flag-waver flapper flautist floridian florist foe folk_poet
folk_writer follower fool foot_soldier football_player ford forefather foreigner foreman forerunner
fortune_teller foster_parent founder fraud free_trader freeman freewheeler french_canadian french_teacher
frenchman fresh_fish freud friend fry fullback gadfly gagwriter gambler gamin gangster garbage_collector
gardener garland general_manager generalist geneticist genius gentleman geographer geologist george_washington
ghost ghoul gibson_girl girl girlfriend giver gladiator glutton goalkeeper god gogh goldsmith golf_widow golfer
goner good_guy good_person goof gospeler gossip gothic_romancer gourmet governess governor grabber
graduate_student gram grammarian grandchild granddaughter grandfather grandma grandmother grandparent grandson
granny graybeard great_grandmother great-niece grind grocer groom grower grunt guard guardian guerrilla guest
guide guiding_light guinea_pig guitarist gunman gunner gunslinger guru guy gymnast gynecologist hack hacker
hairdresser half_sister half-brother halfback handyman hanger hard_worker harper hart harvester hater have
hawker headmaster headsman healer hearer hearing_officer hegel heir hell-rooster hellion help helper henry
henry_ford henry_james herald heretic herman_melville hero hero_worshipper heron herpetologist highness
highwayman hijacker hiker hillbilly hired_man historian hitler hitter hockey_player hodgkin hog hokusai
holy_father homer homesteader hood horseman host hostess hotdog hotelman hotshot housebreaker householder
housewife howard huckster humorist hun hunt hunter hurler husband hypocrite idealist ideologist idiot idler
ignoramus illustrator immigrant incarnation inexperienced_person infant infantryman infielder informant
inhabitant initiate inmate innovator inquisitor inspector instructor instrumentalist intellect interior_designer
intermediary interne interpreter interviewer intruder invader inventor investigator investor irishman iron_man
ironworker jack jackass jacob james janissary janitor jansenist jap jay jazz_musician jerk jesus jesus_christ
jew jew-baiter jeweler jimdandy jimhickey jockey john_locke johnny johnny_reb johnson joker journalist judge
juggler juicer julius_caesar jurist juror justice kachina katsushika_hokusai keeper kid kidnapper killer king
kipling knight knight-errant krauthead laborer lackey lad lady landlord landowner lasher latin_american
law_officer lawman lawyer layman leader leading_man learner lecher lecturer left_fielder left-hander lefty
legatee legislator leonardo letter_writer letterman liar librarian lie lieutenant lieutenant_governor
life_tenant lifeguard lifter lincoln line_coach linebacker lineman linguist listener litigant little_girl
little_sister loader logger londoner longshoreman lookout loon lord loser louisianan love lover loyalist
luminary lummox lump lunkhead lyricist ma'am machinist madam madman magician magistrate maid mailman
major-general maker malfeasant mama mamma man manager managing_editor mannequin manservant mantle mantrap
manufacturer marksman marshal martyr mary mary_magdalene masher masseur masseuse mate matriarch matron mayan
mayor medical_intern medical_man member mental_case mercer merchant meryl_streep messenger messenger_boy
meteorologist metis midshipman military_man military_personnel milquetoast mime miner minister minstrel
misanthrope misogynist miss mistress mocker mohawk mole mom mommy monarch monet moneymaker monitor monk
monologist monsieur monster moor moralist mortician moses mother mother's_daughter mourner mover movie_star
moviegoer mud_digger mug mule_driver munch murder_suspect murderer muscleman music_lover musician mutineer
namesake napoleon napoleon_bonaparte naprapath nation national_leader naturopath navigator neighbor nephew
neutralist new_englander new_waver new_yorker newcomer newsboy newsman newspaper_columnist newspaper_critic
newspaperman newton niece ninja nobody non-catholic non-jew non-resistant noncom nondriver northerner novelist
number_one nun nurse observer occupant offender office_boy officer offspring oil_geologist old_boy old_maid
old_man old_woman oldster onlooker opener operagoer operator orator orderly_sergeant organizer orphan ostrich
outdoor_man outfielder outsider overachiever overnighter owner oyabun pacifier paige painter pander papa
paranoiac pardner parent parishioner parker parson participant partner passenger passerby pastor pathologist
patriot patroller patrolman patron patron_saint patronne pawer pawn peace_officer peasant peddler peel peeler
peer pencil_pusher pensioner perfectionist performer person personage personality personification pessimist
peter petitioner petroleum_geologist pharaoh pharmacist philanthropist philosopher photographer
physical_therapist physician physicist pianist piano_player picasso picket pierce pilgrim pillar pilot pimp
pinch_hitter pioneer piper pirate pistoleer pitcher pitt place-kicker plainclothesman planner planter
plaster_saint plasterer plato platonist player playmate playwright plier plug-ugly plumber poet police_captain
police_chief police_officer policeman policy_maker political_leader politician polo poor_devil pope popper
porter portwatcher poseur posseman poster postmaster_general potter pow practical_nurse practitioner preacher
predator predecessor presbyterian president prey prick priest primate prime_minister prince princess printer
prisoner private_detective private_eye process-server processor procurer producer professor promoter promulgator
prophet proponent proprietor prosecuting_attorney prosecutor prospect prostitute protagonist protege prowler
psychiatrist psychologist psychopath publicist publicity_man publisher puerto_rican puke puller puncher pundit
punster pupil puppeteer purchasing_agent pursuer purveyor quad quaker quarterback questioner rabbi racine
racketeer ragamuffin rajah rake rancher rapist rapper rascal reader realist reb rebel receptionist recipient
recruit redcoat redheader referee refugee registrant regius_professor relation religionist rembrandt reminder
repairman replacement reporter researcher reserve retailer retired_person reveller reviewer rhetorician
rhode_islander rich_man rider rifleman rigger right-hander rip rival rivera roarer robber robert roberts rogue
romp romper roofer rookie room_clerk roosevelt roughneck rousseau rover roy_lichtenstein rube_goldberg ruffian
ruler runner runner-up rustler safebreaker sailor saint salesgirl saleslady salesman samoyed santa saracen
satirist saver savior scholar school_principal school_superintendent school_teacher schoolboy schoolgirl
schoolmarm schoolmaster schoolmate schoolmistress scientist scorpion scot scotchman scoundrel scout screw
scrubber sculptor seafarer seaman secessionist second_baseman second_cousin second_hand secretary
secretary_general secularist seeker seer segregationist selectman seller seminarian senator sensation
sentimentalist sentinel sentry sergeant servant sessions settler shaker shakespeare sharecrop_farmer sharer
sheepman shepherd sheriff shopkeeper shopper shortstop shrimp shrink signore singer sinner sioux sipper sir
siren sis sister sister-in-law skateboarder skater skeptic skier skilled_worker skimmer skirmisher skunk
skydiver slave slave_dealer sleeper sleeping_beauty sleepwalker slob sloganeer slugger small_businessman
smoothie smuggler sniper sob soccer_player sociologist soldier soloist someone son songwriter sonny sonny_boy
soothsayer sophisticate sorcerer sort soul south_carolinian southerner southpaw speaker specialist spectator
sphinx spinner split_end splitter spokesman sponsor sport sports_editor sports_writer sportsman sportswoman
spouse sprayer sprinter spy squire stager stalin starlet starting_pitcher state_treasurer statesman
station_keeper statistician steelworker stepchild stepmother steward stirrer stockbroker stockholder stopes
storekeeper storm_trooper storyteller straggler stranger strategist stravinsky street_cleaner stroller stud
student stuffer stylist subjectivist suburbanite successor sucker sufferer suitor sultan sunday superintendent
superman supervisor supplier supporter surfer surgeon surrealist surveyor survivor swami swashbuckler swede
sweep swimmer switch-hitter symbolist tackle taco tailback tailor talent target taxpayer teach teacher teammate
teamster tease technician teenager teetotaler tell tenant tennis_player terror terrorist the_virgin theatregoer
theologian theorist therapist thief thinker third_sacker thoreau tiger tinker title-holder toaster toddler
top_dog top_executive topper tormentor tory toter tour_guide tourist town_clerk townsman tractarian trader
tradesman tragedian trailer trained_worker trainer trainman traitor tramp transfer trapper traveler traveller
treasurer trespasser trial_judge trimmer trooper trot troubleshooter trumpeter trustee tumbler tutor tutu
twirler type tyrant ubermensch umpire uncle underachiever undergraduate underling undersecretary undertaker
university_student urchin user valet van_gogh vandal vaquero vegan vegetarian vendor vet vicar vice_president
victim victor victoria viewer viking villager villain violinist vip virgin_mary virginian visitor vocalist
voltaire voter voyager wag waiter waitress walker walter wanderer ward ward-heeler warhol warrior watcher
watchmaker watchman water_dog watercolorist wearer weber welfare_case west_berliner westerner wheeler whig
white_man whiz wholesaler whore widow widower wife wigmaker wild_man wildcatter william_james windbag wingback
wingman winner wiper wise_guy wise_man wisenheimer wisp wit witch witch_doctor witness wiz woman woodcarver
wordsworth worker working_girl workman workmate worshipper wrestler wretch writer yank yokel young_girl
young_lady young_man young_woman youngster youth zombie
`,
  phone: `
phone telephone
`,
  pig: `
babiroussa babirusa babirussa boar pig porker razorback sow swine warthog
`,
  plate: `
butter_knife chopstick cut_glass dish fork paper_plate petri_dish platter salad_bowl saucer sugar_bowl
tea_service tray
`,
  primate: `
angwantibo aye-aye baboon bushbaby catarrhine chacma colobus cro-magnon douroucouli entellus galago grivet
guenon guereza hanuman hominid hominoid human human_being humanity humankind humans indri indris javanthropus
langur lemur leoncita lucy macaque mandrill mangabey mankind marmoset modern_man monkey neandertal neanderthal
paranthropus patas pinche platyrrhine prosimian rhesus rudapithecus simian sinanthropus sivapithecus talapoin
tamarin tarsier uakari vervet
`,
  reptile: `
agama agamid amethystine_python anaconda anapsid anole archosaur archosaurian asp blacksnake blindworm
blue-belly boa_constrictor bull-snake cerastes chelonian chuckwalla cobra colubrid constrictor cooter copperhead
corn_snake cottonmouth cynodont diamondback diapsid diapsida dicynodont dimetrodon edaphosaurus elapid
fer-de-lance garter_snake gecko hawkbill hawksbill hoop_snake ichthyosaur ictodosaur iguana iguanid
indian_python joint_snake kingsnake krait lacertid leatherback lined_snake lizard mamba massasauga nothosaur
ophidian pelycosaur plesiosaur plesiosaurus prairie_rattlesnake protomammal pterodactyl pterosaur python
racerunner rattler rattlesnake red-bellied_snake redbelly reptile reptilian ribbon_snake ridley ringhals
rinkhals rock_python saurian scincid sea_turtle serpent sidewinder skink slowworm snake synapsid taipan teiid
teju terrapin thecodont therapsid tortoise tuatara varan viper whip-snake whipsnake whiptail
`,
  rhino: `
hippopotamus rhino rhinoceros
`,
  river: `
amazon_river brook cam charles_river creek danube_river delaware delaware_river hudson hudson_river mekong
mekong_river mississippi mississippi_river mobile orinoco ping red red_river river rivulet sabine seine stream
thames
`,
  rocket: `
air-to-surface_missile ballistic_missile guided_missile icbm missile rocket space_probe space_shuttle spacecraft
spaceship
`,
  rodent: `
abrocome agouti aperea bandicoot bandicoot_rat baranduki baronduki barunduki bilby burunduki canecutter capibara
capybara carcajou cavy chickeree chinchillon chipmunk cottontail coypu cuscus dasyure dasyurid dormouse ferret
fieldmouse fitch flickertail foulmart foumart gerbil gerbille gnawer grison groundhog hackee hamster hare
hedgehog insectivore jackrabbit jerboa jird koala koala_bear lagomorph lemming leporid leporide lerot leveret
loir marmot marsupial marten mouse muishond murine musquash mustelid musteline numbat nutria opossum paca pekan
phalanger phenacomys pika polecat porcupine possum potamogale prairie_dog rabbit rat ratel rock_squirrel
rockchuck rodent sea_otter sewellel shrewmouse souslik spermophile squirrel stoat suslik taguan taira tayra
tendrac tenrec thylacine viscacha vole wombat wood-rat woodchuck zoril
`,
  room: `
amen_corner art_gallery auditorium ballroom bar barnyard bathroom batter's_box bedroom bomb_shelter bombproof
cab cabin cable_car cache cage cardroom chamber chancel charnel chimney_corner classroom closet cockpit
concert_hall conference_room control_room convenience cookfire corral court courtyard cupboard cylinder
dining_area dining_room dock drawing_room dressing_room enclosure engineering entrance_hall farmyard fireplace
food_court forge foyer front_room furnace ginmill greenroom hearth honky-tonk hospital_room hotel_room jail_cell
john kitchen kitchenette lavatory library living_room lobby locker locker_room master_bedroom mausoleum
mess_hall niche nursery pantry parlor patio phone_booth privy reading_room reception_room refectory restroom
room salon saloon sawdust_saloon schoolroom shower_room showroom sickroom sitting_room speakeasy stall
steam_bath storeroom supply_closet taj_mahal telephone_booth terrace terrarium testing_room toilet tollhouse
tv_room vault vestibule
`,
  rug: `
afghan bath_towel bedclothes bedcover bedding bedroll bedspread blanket broadloom carpet carpeting counterpane
coverlet curtain dishtowel drape drapery drugget duvet eiderdown festoon framework hand_towel hearthrug manta
nammad numdah paper_towel portiere quilt rug rya shower_curtain stair-carpet throw_rug towel wilton
`,
  sailboat: `
brig ketch sailboat sailing_boat sailing_ship sloop smack
`,
  scarf: `
bead bolo bow_tie bowtie brooch cufflink diamond earring engagement_ring jewel jewelry kerchief necklace necktie
pearl pin ruby scarf stickpin tie
`,
  sea: `
aegean arabian_sea atlantic atlantic_ocean caribbean hudson_bay mediterranean mediterranean_sea ocean pacific
sea south_sea
`,
  shark: `
bonnethead carcharodon_carcharias mako porbeagle shark shovelhead smoothhound soup-fin soupfin white_shark
`,
  sheep: `
caracul cheviot cotswold exmoor karakul longwool merino rambouillet sheep tup wether
`,
  shop: `
bakery bazaar bookstore candy_store chain_store commissary country_store department_store dress_shop drugstore
flea_market grocery grocery_store haberdashery haberdashery_store hardware_store market market_square
marketplace outlet pharmacy shoe_store shop shopping_center shopping_mall store supermarket trading_post
`,
  shore: `
coast lakeside pacific_coast seacoast seashore seaside shore
`,
  sofa: `
couch daybed divan lounge sofa sofa_bed
`,
  stone: `
boulder bowlder calculus crystallite outcrop outcropping pebble rock rock_outcrop stepping_stone stone
`,
  street: `
alley alleyway avenue boulevard broadway main_drag main_street street wall_street
`,
  stringed: `
acoustic_guitar balalaika banjo cello cembalo chordophone cither cithern citole cittern clavichord contrabass
double_bass dulcimer fiddle forte-piano gamba gittern grand guitar harp harpsichord klavier koto lyre mandola
mandolin piano pianoforte pianola psaltery samisen shamisen sitar spinet strad stradavarius uke ukulele viol
violin violoncello virginal zither zithern
`,
  substance: `
abo_antibodies ace acetone acid acoustic acrylic active adhesive adrenaline agate agglutinin alabaster albumin
alizarin_crimson alkali alkylbenzenesulfonate alligator aloes alpaca aluminum aluminum_chloride alundum amber
amethyst amino_acid ammoniac ammonium_ion anime anionic antibody antigen antiserum argon arsenic aspirin atom
aureomycin azurite ballast bamboo banana_peel bandana barbital barbiturate barium basket_weave bath_water beaver
beebread benjamin beryllium bib bile blood bloodstream bonemeal borate botanical boucle brass bristle
bromophenol_blue bronze buffer builder burlap butterfat cadmium_yellow calcium calcium_hydride calcium_lactate
camouflage canvas carbon carbon_dioxide carbon_tetrachloride carbon_tetrahalide carbonate
carboxymethyl_cellulose card cardboard cashmere cast_iron catecholamine cellulose cellulose_acetate
cerulean_blue chalk charcoal chaulmoogra_oil cheesecloth chemical chemistry cherry cherry_bomb chinchilla
chloride chlorine chlorothiazide chlorpromazine cholesterol chrome chromic_acid chromium cigar cigarette clay
cleaner cloth coal cobweb cocaine come complex composition compost compound concentrate confetti conjugate
coolant copper copper_sulfate corduroy cork corticosteroid corticotropin cotton cowhide crap crush cure cure-all
cyclohexanol_phthalate cytoplasm de-iodinase deae_cellulose debris des detergent detergent_builder dexamethasone
di-iodotyrosine diethylaminoethyl_cellulose diethylstilbestrol digitalis_glycoside dilution dimer
dimethylglyoxime dimple dirt discharge dishwater dissolving_agent distilled_water dna dope dose down
drawing_paper dribble driftwood droppings dross drug drying_agent dung dust dye dynamite ecstasy effluent eight
elixir eluate enamel endorphin enzyme epoxy essence ester ethanol ethyl_acetate eutectic excelsior exhaust
extract fabric fallout fat fatty_acid feather fell felt fertilizer fiber fibrin fieldstone fill filler filling
filter_paper firecracker firewood firework flannel fleece flint floc fluff fluid fluorescein fluoride fluorine
fluorite fluoroboride flux formulation fraction free_radical fuel fumed_oak fumes fur gabardine gage gaming_card
gamma_globulin garbage gas gasoline gauze germanium gift_wrap gingham globulin glue gluten glycerine glycerol
goitrogen gold grain granite granule graphite gravel grease grinding ground_water gunpowder handkerchief helium
hemoglobin hemosiderin herringbone hide holystone homogenate hooker's_green hormone human_waste hyacinth hydride
hydrocarbon hydrochloric_acid hydrochloride hydrogen hydrogen_atom hydrogen_peroxide hydroxide impurity incense
injection ink insulin intermediate iodide iodine iodoamino_acid iodocompound iodoprotein iodothyronine
iodotyrosine iron isocyanate isomer ivory ivory_black jean jello junk kerosene khaki kleenex knit label laudanum
laundry_detergent lava lead leather leopard lethal_dose letterhead lighter lignite lime linden linen lint liquid
liquid_air liquid_detergent liquid_nitrogen litter log mahogany malachite manure maple marble material matte
medication medicine mercury metal metallic metallic_element metrazol mineral mineral_oil mixture moire molecule
mono-iodotyrosine monomer mucus mud musk myofibril myofibrilla natural_gas nebula nectar neon nickel nicotine
nine nitrate nitrogen nitrogen_oxide nodule noradrenaline norethandrolone notepad nucleic_acid oak obsidian oil
oilcloth olive_oil opium ore organic orthophosphate otter oxygen oxytetracycline packing pad page paint paper
parchment particle paste patent_leather patent_medicine payne's_gray pbs pee pelt peptidase perchlorate peroxide
perspiration phenothiazine phosphate phosphorus pigment pigskin pine_knot pique pit_run plaid plasma plaster
plasticine platinum playing_card plumage plush poison polish polyelectrolyte polyethylene polyphosphate
polythene poplin potassium powder precipitin prednisone preparation prescription primary printing_ink
propylthiouracil protease protein protoplasm prussian_blue psychoactive_drug quartz_crystal raccoon radical
radiochlorine radium rag rain rainwater raw_material raw_umber rawhide reactant reagent red_clay redwood refill
refuse remedy remnant render reserpine resorcinol resuspension rh_antibody rinse roman_candle rosewood royal
rubber rubbish rubble russet rust saddle_hackle sail saline saliva salt saltwater salve sand sandalwood
sandpaper sandstone sapphire satin sawdust scapular scavenger scrap sea_spray seawater secretion sepia serge
serum seven sewage shampoo shantung sheepskin shit shoe_leather shred silicate silicone silk silver
silver_chloride size slack sleeping_capsule sleeping_pill slip snake_oil soap soap_flakes soap_powder soda
sodium sodium_iodide sodium_nitrate sodium_tripolyphosphate soil solution solvating_agent solvent sourdough
spade specific spice spindle splinters sponge spray stain stainless stainless_steel stalk starch starting_buffer
stationery steam steel steroid stimulant stopper straw stripper strychnine stucco stuff styrofoam subsoil
substance substrate suede sulfur surface-active_agent surfactant suspension swatch sweat tag tallow tapestry tar
tarpaulin teakwood ten terrycloth tetrasodium_pyrophosphate textile therapeutic thiocyanate thiouracil three
thunder thyroglobulin thyroid_hormone thyroid-stimulating_hormone thyronine thyrotrophic_hormone thyrotrophin
thyroxine tin tissue_paper title_page tobacco toilet_paper toothpaste topsoil tornado toweling toxin
tranquilizer trash tri-iodothyronine triamcinolone trichloroacetic_acid trisodium_orthophosphate tsh tungsten
turquoise tweed two tyrosine uranyl_oxalate urine vaccine vapor vellum velour velours velvet viyella vomit wafer
wallpaper wash waste waste_material wastewater water water_vapor wax wicker window_pane windsor_green wood wool
woolen worksheet worsted wrapping_paper writing_paper wrought_iron xenon yellow_ochre yoke zen zinc
`,
  table: `
booth breakfast_table card_table coffee_table console counter desk escritoire kitchen_table lab_bench lectern
table tilt-top_table work_table workbench worktable
`,
  television: `
television_set
`,
  thing: `
abode abstract_art abstractionism abyss access acorn addition additive address adornment aerospace aggregate air
air_mattress airline airport airport_terminal airway aisle album algae aluminum_foil americana ammo ammonite
ammunition amulet anachronism anatomy angle anion anvil apex appointment approach archway arctic_circle areaway
armament armband armor arms art article artifact artillery asphalt assemblage assembly_line atmosphere
attachment axis azimuth baby_powder backdrop backing backside backstage bacteria band bandage bandstand
barbed_wire bark barrel base bath_mat batting battle_line battlefront beachhead beacon bearing beat bed_linen
bed_sheet bedside beehive being bend bible_belt big_dipper binding bird_nest birdhouse birthplace black_body
black_hole blackboard blade blank blind blindfold block block_diagram blue-green_algae blueprint board body bog
bolster book_jacket bookmark border bottom bottomland bough bound boundary bounds bouquet bowstring boxing_ring
bracelet branch breach break breakable bric-a-brac brick bridgehead brim broiler broomstick build building_block
bulb bull's_eye bullet_hole bungee burden burr bus_stop butt by-product cadaver cake call call-back call-board
candlewick caning canister cannon canopy capillary capillary_tubing car_tire car_window carcass cargo carrot
cartoon cartridge casting catheter cavern ceiling cell cell_wall cement centerpiece central central_heating
ceramic chain chalkboard chamaeleon chandelier channel charm chart chassis checkerboard chemistry_laboratory
chessboard chimney chip chock chopping_block cigar_butt ciliate ciliated_protozoan cinema cinnamon cityscape
clamshell classic clipboard cloak clock_face closeup clothesline clove coastline coating coattail cob cobble
cobblestone cocoon coffee_bean coffee_maker cold_frame collage collar color_tv column commercial_art commode
commodity communication_system compartment component compress computer_system concertina concrete cone
connection consolidation constellation constituent cooler coping copy cord core corkboard corn_cob cornstalk
corpse corridor corrugated_iron corsage cosmetic cosmos cot counterbalance counterpart countertop county
coupling course cover cowling cozy crack crank_call creation crest crossroad crotch crown crucifix crust crystal
cuff curb curbside curio curiosity cushioning cusp cut cutting cutting_board cyberspace daily dairy dais dance
dance_floor danger_line dartboard dashboard dead_body dead_end decal deck decor decoration demarcation deodorant
depot derivation desktop destination detection diagram dial diamond_point dice die diffuser dip direction
discard dishwasher disk display disposable distance ditch divide diving_board document documentary
documentary_film doodle doorhandle doorknob doorway draft drafting_board drain drainage_ditch drawing
drawing_board drinking_straw drumhead drumlin drygoods duplication dutch_oven earth's_surface east_side ecliptic
edge editorial egg electric_outlet electric_refrigerator electron element ell emblem end end_point endpoint
engraving entrance entranceway entrant epaulet epicenter epidermis equator equinox escalator etcetera existence
exit expanse export exterior extreme extremum eyebrow_pencil eyeshadow facade face_cream face_mask face_powder
facility facing facsimile fake farm fence_line fiberglass field_mushroom figure filigree filling_station film
film_noir finding fingertip finish_line fire_hydrant firing_range fishing_line fitting five fixture
flagellated_protozoan flap flashing flick flight floor floor_board floor_covering floor_plan floorboard flooring
flourish flower_arrangement flower_bud flower_petal fluorescent flyway focal_point foil foliage foothold fort
forum four fragment freak freckle freight frieze frond front front_door front_line frosting fruit furrow future
gap garden_hose garnish garrison gas_station gas_stove gateway gather gem glaze goal gold_leaf golf_course
graffiti graffito granary graphic grave graven_image green_algae greenery grid grille grip grotesque gun_barrel
gutter gym gymnasium hall hallway hand_cream handcraft handiwork handle hanging harbor hardware hatching
hatchway headband heading headpiece headrest hearing heaven heavens heel heights hell helmet hem here hideaway
hideout hiding_place highlighter hilltop hilt hinge hipline hole hollow hologram holster home home_movie hone
hookup horizon hub hull human_body hurricane_deck hydrant ice ice_chest ice_cube icebox icing icon idol image
imitation import inclination inclusion_body indus ingredient innovation insert inset inside inspiration
installation instrumentation interchange interface interior interlayer internet interplanetary_space
intersection invention inventory ion ironing_board ironwork isopleth item itinerary jag job joss journalism
jump_rope junction jungle keepsake kent kernel keyhole kill kitchen_island kitchen_sink kitchen_stove lab
laboratory labyrinth lace lacework ladder lagging lamp_chimney lampshade landing landmark landscape_painting
lane lantern_slide lapel lapping latitude launcher layer leaf leak left leviathan life_jacket lily_pad limit
liner lining links linoleum lipstick living_thing load loading local_call location longitude longshot loophole
lotion louver lumber lymphocyte machine_shop macrophage magazine_article mailing_address major_axis makeup
making manifold mansion map maria marker marking marsh mascara mascot mask masterpiece mat matting mattress
maximum maze means mechanism medium membrane merchandise meringue micelle microorganism microwave midair
midpoint midst mine miniature mire modernism modification monilia_albicans monochrome monstrosity mortar
mortarboard mosaic moss motif motion_picture motor_neuron mount_everest mount_rushmore mountain_peak mouse_nest
mouthpiece movie mulch munition mural muscle_fiber museum mushroom musical musical_comedy musical_theater mutant
muzzle nail_polish nap napkin natural_order nature navel nectary needle nest nesting_place net network
neutrophil newspaper noctiluca_miliaris north_pole novelty nozzle nude nut object objet_d'art offset offstage
oil_painting oil_well oil-water_interface olive onion opening openwork orbit organism origin original orion
ornament out-of-doors outdoors outer_space outline outpost output outside outside_door oven overcast overlap
overlapping overlay overload overlook pa_system painting pale palette pallet pane panel paneling pant_leg
paperweight paradise parallel parasite parasol part passage passageway patch patina pattern pavement
paving_stone peanut peculiarity pegboard pen-and-ink pendant penny_arcade perforation perfume period_piece
personal petal phagocyte phloem phone_call photo photograph photomontage photon picture piece pier pill pillow
pinecone pinpoint pipe piping pisces pitch pith pixel place plan plank plant_structure plant_tissue plaque
plaster_cast plat platform plumb_line plumbing ply pod podium point polaroid police_headquarters police_station
pollen polls pool pore port portal portion portrait position post postbox power_plant power_station press
pressure_dome print print_shop product production profile projection_screen protection proton protozoan
provenance proving_ground pseudophloem public_press public_transit puddle pulp pulpit puncture raceway radiator
radio radio_source radius railhead railroad railroad_siding railroad_station railroad_terminal railway
railway_station ranch range rapid_transit rathole ray reach rear rear_window rearward reception recording_studio
recreational_facility refrigerator region reinforced_concrete release relic remains rendezvous rent repertory
replica repository representation residence ribbon rift right right_angle rim ring road_surface roadside
roman_collar roof rooftop root root_cellar rope rosetta_stone rosette rostrum rotary round roundabout roundhouse
route royal_brace rubber_tire rubbing running_board sample sampler sampling_station scaffold scaffolding
scarecrow scenery science_museum screen scribble seam seashell seaweed seed seedpod segment semiminor_axis
separate service_entrance serviette set_decoration sewage_system sewer sewer_line shade shading shake sham shape
shard sheath sheet sheet_metal shell sheltered_workshop shield shielding shipment shipyard shirtfront
shirtsleeve shoelace shoestring shoot shopping shoreline shower showerhead showpiece shrapnel shroud side
side_entrance sidebar sideboard siding silent_movie silhouette simulation sink six sketch sketch_map skirt
skyline slab slat slate slate_roof sleeve slide slit slot slow_motion sluice smear snapshot snatch snip snippet
snow snowboard soap_dish sod soffit sole solid_angle solitude somerset sonogram source south_side souvenir space
spare specimen speck spectacle sperm sphere spill splicing spore spot spout spread sprig springboard sprout
square_block stacked_heel stage stage_door stage_left stage_right staircase stairs stairway stairwell stamen
standby staple starboard station station_house steam_iron stem steps stern still stitch stock stock_market
storage storefront storehouse stove straightaway strand stratum streak street_corner stretch string strip stripe
stub studio stump subsection substation subway subway_station summit sunblock sunroof sunshade supplement
surface surfboard swamp sward swathing sweatband swimming_pool switchboard system tab tablecloth tablet tabletop
tangle tap tape target_area tarmac tattoo taxi_strip tear telegraphy telephone_call television television_system
tendril terminal test_tube thick thread threshold tightrope tile timber tin_foil tip tire toll_call tomb top
topping total track trail train_station transparency transportation tread treasure tree_branch tree_trunk
treetop trench trend triangle trim trimming trinket trompe_l'oeil trouser_cuff truck_bed truck_stop trunk tube
tubing tunnel turf turning_point turntable twig twine umbrella underside universe upper_limit upstairs vacancy
vacuum vacuum_cleaner vagabond vanishing_point vantage_point venetian_blind vent ventilating_system ventilation
viewpoint vineyard virus visor voodoo wall_painting wall_plug walnut ware warehouse warhorse washbasin washbowl
washing_machine water_line water_main water_pipe watercolor watermark watershed way way_out wayside
weapons_system weave web wedge_heel well west_side western wharf whereabouts whole wide_screen wildcat wildlife
winding-clothes window_glass window_shade windowpane windscreen windshield wire wireless wood_engraving woodcut
woodwork work workboard workshop world wrack wrapping wreath wreckage writing xylem yarn yield zenith zone zoo
`,
  tool: `
abrader accelerator adz adze agateware alpenstock auger awl axe axle axletree backsaw backspace backspacer
backsword badminton_racket ballpen ballpoint barong bastinado baton battering_ram battle-ax battledore bender
besom billhook billy billystick biro blender bludgeon boat_paddle bolt bootstrap borer bottlebrush bowsprit
bradawl bristle_brush broadax broadaxe broom bucksaw bullnose burin buttonhook caber camshaft cane catling
checkrein cheekpiece chinning_bar chisel clawhammer clayware cleaver clothesbrush club cookie_cutter copperware
corkscrew cosh counterbore crackle crackleware crampon crampoon crankshaft crayon crossbar crosse crowbar
crupper crutch cudgel cutlery cyclostyle deadbolt delft dibber dibble doubletree drawbar drawknife drawshave
drill driveshaft drumstick dustmop earthenware eggwhisk electric_razor electric_toothbrush eolith eraser faience
fence_rail fiddlestick fishgig fishhook fishing_rod fizgig flail flick-knife flyswat flyswatter fore-topmast
foremast funnel fusain garden_tool gavel grapnel grapple grater graver grindstone hacksaw hairbrush hand_tool
handlebar handsaw handspike harpoon hatchel hayfork heaver heckle hitchrack hoe icepick implement jackknife
jackscrew jemmy jibboom jiggermast jimmy jointer joystick kickstand kitchen_utensil kitchenware knife knobkerrie
knobkerry latchet latchstring lathee lathi lawn_mower lead_pencil leister lever linstock liquidiser liquidizer
lopper lug_wrench lusterware mahlstick main-topmast mainmast maiolica majolica mallet mandrel mandril
marlinespike marlingspike marlinspike mast matchstick mattock maul maulstick mincer mizen mizenmast mizzen
mizzenmast mop mower nailbrush nailfile neolith nightstick noseband nutcracker oar paddle paintbrush paleolith
paperknife parang peavey peavy pedal pen pencil pencil_eraser pencil_sharpener penknife percussor pickax pickaxe
pikestaff pincer piolet pitchfork pitsaw plessor plexor pliers plow plyers pocketknife pointel pointrel poker
pole poleax poleaxe porcelain pottery pry pull-through quarterstaff quill quill_pen racquet rails rammer ramrod
ravehook razor razorblade reamer rein ricer ripsaw rod rolling_pin runway sable sandblaster saw scalpel scauper
scissors scorper scraper screwdriver scriber scull scythe secateurs shaft sharp sharpener shear shears shillalah
shillelagh shovel sickle singlestick sledgehammer snips snuffer snuffers soldering_iron spanner splitsaw
spokeshave spreader sprit squeegee squeezer staff stair-rod stick stob stoneware straightedge strap strickle
strop supplejack swab swage swatter swingletree switchblade swob t-square tack_hammer tamp tamper tappet
tennis_racket tennis_racquet thill thong threader tinsnips tire_tool tool toothbrush toothpick topgallant_mast
topmast treadle trigger trowel truncheon tweezer utensil walking_stick wand waterfinder weed-whacker whiffletree
whippletree whipsaw whisk wimble wrench
`,
  tower: `
barbacan barbican beacon_light belfry campanile church_tower clock_tower control_tower eiffel_tower high-rise
lighthouse minaret pharos pinnacle pylon silo space_needle spire steeple tower trestle turret watchtower
`,
  toy: `
android bas_relief beach_ball carving catapult doll figurine frisbee jumping_jack kaleidoscope kite lego pinata
puppet robot sculpture seesaw slingshot snowman statue statuette swing teddy teddy_bear teeter toy trapeze
tree_house water_gun
`,
  train: `
boxcar carriage commuter flatbed freight_car gondola passenger_train railroad_train steam_locomotive streamliner
subway_train train van
`,
  tree: `
aalii abele acacia ailanthus akee albizia albizzia allspice almond amarelle andelmin angelim apple_tree apricot
aralia arariba araucaria arbor arborvitae areca arere arishth ash aspen azedarach azederach babassu bakeapple
banian banyan baobab bayberry beech beefwood bergamot bigarade bignoniad bilimbi bilsted bitternut bittersweet
bitterwood blackcap blackjack blood-twig bluebonnet bonduc bonsai booyong bottle-tree boysenberry bramble
breadfruit break-axe breakax breakaxe bullace bunchberry bunji-bunji butternut buttonwood cacao caimitillo
caimito calaba calabura calamus calisaya camachile campeachy camwood canafistola canafistula candlenut canistel
caprifig capulin caracolito carambola caranda caranday cashew cassia cassie casuarina catalpa cathaya cedar
ceibo chaulmoogra chaulmugra cherimoya chicot chinaberry chinchona chinquapin christmas_tree citrange clementine
cloudberry clusia cobnut coco coco_palm cocobolo coconut_tree cohune coigue combretum conacaste conessi conifer
coral-wood coralwood cornel corozo cottonwood courbaril coyol crabapple crackerberry cumquat currajong cypre
cypress_tree dagame dak deodar devilwood dewberry dhak dhava dhawa dika dillenia dipterocarp dita dogwood durian
durion durmast elk-wood elkwood elm erythrina eucalypt fig_tree figwort filbert flamboyant flindosa flindosy
framboise frijolillo frijolito fruit_tree fuji gall-berry gallberry gean genip genipa gesneriad gidgee ginep
gingko ginkgo gliricidia gnetum gomuti gopherwood granadillo grapefruit gri-gri grugru guama guava gumbo-limbo
hackberry hackmatack harpulla harpullia hazel hazelnut holly hornbeam horse_chestnut houhere huamachil huisache
icaco idesia ilama imbauba inga inkberry iron-tree ironwood islay jaboncillo jaboticaba jacaranda jackfruit
jagua jambosa japanese_cherry jocote jupati jupaty kahikatea kaki kalantas kalumpang kaury kawaka keteleeria
ketembilla keurboom kiaat kitambilla kitembilla kittul kitul kola kowhai kumquat kurchee kurchi kurrajong
lacebark langsat langset latanier lauhala laurel laurel-tree laurelwood lawyerbush lemanderin lemon_tree
lemon-wood lepidobotrys lespedeza lichee lightwood lignosae lime_tree litchi live_oak lodgepole loganberry
longan longanberry lontar loquat lungen lupin lupine macadamia macamba mallee mamey mammee mamoncillo mandarin
manglietia mango mangosteen mangrove marang marble-wood marblewood margosa marri marumi marupa matai mayeng
mazzard medlar mei melilot melilotus metasequoia milk-vetch millettia mimosa miro mockernut molle mombin
monkeypod montezuma moose-wood moosewood morello msasa mulberry myrobalan nagami nagi nakedwood nectarine neem
nightshade nutmeg nutmeg-yew oak_tree obechi olive_tree opepe oxheart padauk padouk pahautea palas palm_tree
palmetto palmyra papaia papaw papaya pawpaw peach peach-wood peachwood pedwood peepul pepperidge pepperwood
persimmon pignut pine pine_tree pinon pinyon pipal pipul pistachio pitanga platan plum plum-yew plumcot podocarp
poison-berry poisonberry pollard pomegranate pomelo ponderosa poroporo possumwood princewood pulasan pulassan
pummelo pussy_willow quandang quandong quince rambotan rambutan rangpur raspberry rattan rattle-top ravenala
redbrush redbud rewa-rewa ribbonwood rimu roble rowan salai sallow salmonberry salmwood saman samba sapling
sapodilla sapote sassafras satinleaf satinwood satsuma scrub_oak shaddock shagbark she-oak shellbark shittah
silkwood simal single-leaf siris sisham sissoo sissu sloe smoothbark soapberry souari soursop sourwood sterculia
stringybark sugar_maple sugarberry sugi sunberry sweet_clover sweetleaf sweetsop tacamahac talipot tamarack
tamarind tamarindo tanekaha tangelo tangerine tangor tar-wood tarwood terebinth thimbleberry tipu titi totara
tree treelet trifoliata trompillo trumpet-wood trumpetwood tulip_tree tung turreae walnut_tree willow
willow_tree wineberry wing-nut winterberry wonderberry yacca yellow_pine ygdrasil yggdrasil ylang-ylang zaman
zamang
`,
  trousers: `
trouser
`,
  truck: `
angledozer apc army_tank bookmobile bulldozer camion dozer dump_truck dumper dustcart fire_engine fire_truck
laundry_truck motortruck pantechnicon panzer pickup pickup_truck police_van semi sno-cat snowmobile tank
technical tow_truck tractor transporter truck
`,
  turtle: `
polo-neck turtle turtleneck
`,
  valley: `
arroyo canyon dell draw grand_canyon gully valley
`,
  vegetable: `
bean bean_sprout butterbean buttercrunch cabbage chilli chilly chipotle chips collards crookneck cuke edda
eggplant escarole finocchio flageolet fordhooks fries green_bean greens julienne lentil murphy pea pieplant
potato potherb radicchio radish rhubarb romaine rutabaga snap split-pea spud sunchoke tater tomato veg vegetable
veggie
`,
  vehicle: `
craft dolly express landing_craft limited local mail military_vehicle picket_boat picket_ship public_transport
road_roller ropeway shipping sled sledge tram transport vehicle weapons_carrier
`,
  volcano: `
volcano
`,
  wall: `
gable partition wall
`,
  water: `
artificial_lake bay canal cascade cove crossing estuary golden_gate gulf high_sea inlet lagoon lake loch main
millpond narrow pond rapid reservoir shallow strait swimming_hole wallow waterfall waterway yosemite
`,
  waterfowl: `
adelie anhinga auk auklet avocet bittern black_swan bluebill bluewing boatbill bonxie brant brent broadbill
bufflehead bustard button-quail canvasback chaja chunga coot cormorant corncrake coscoroba courlan crake curlew
cygnet dabchick darter dotrel dotterel dovekie dowitcher duck dunlin egret eider flamingo flinthead fulmar
gallinule gander gannet garganey glareole godwit gooney goonie goony goosander goose gosling grayback graylag
grebe greenshank greenwing greylag guillemot hemipode ibis jabiru jacksnipe jaeger kildeer killdeer kittiwake
lapwing larid limpkin long-legs longlegs mallard marabou marabout merganser mollymawk moorhen murre notornis
openbill ortygan peewit pelican penguin petrel pewit phalarope pintail plover pochard pratincole puffin
quack-quack razorbill redshank reeve saddlebill sanderling sandpiper sawbill scaup scoter sea_bird seabird
seafowl seagull seriema shearwater sheldrake shelduck shoebill shoebird shorebird skua smew snakebird snipe
solan spoonbill stiltbird stork surfbird swamphen swan takahe teal tern thick-knee tropicbird turnstone wader
waterbird waterfowl weka whooper widgeon wigeon willet woodcock yellowlegs
`,
  way: `
access_road bypass crosswalk driveway footpath freeway highroad highway horse-trail mountain_trail path pike
road roadway shortcut side_road sidewalk superhighway thoroughfare thruway trade_route walkway
`,
  weapon: `
a-bomb ack-ack aflatoxin airgun antiaircraft arquebus arrow assagai assegai atom_bomb atomic_bomb autoloader
automatic banderilla bayonet bioarm bioweapon bird_shot blunderbuss bodkin boomerang botulin breechloader bren
broadsword buckshot bullet cannonball carbine claymore crease creese crossbow cutlas cutlass dagger dart
derringer dirk dragunov dumdum epee excalibur falchion firearm firelock flamethrower flintlock forty-five fusil
garand gas_gun gat grapeshot gun h-bomb hackbut hagbut halberd handbow handgun harquebus hatchet high_explosive
horse-pistol javelin kalashnikov khukuri kiley kirpan knuckle_duster knuckles knucks kris kylie lachrymator
lacrimator lance longbow luger mace machete machine_gun matchet matchlock megaton_bomb musket musket_ball
muzzle_loader neutron_bomb panga pistol poniard projectile rapier revolver rifle rifle_ball saber sabre
scattergun scimitar seb self-loader shiv shot shotgun six-gun six-shooter slug small-arm smoothbore spandau
spear spitball stiletto submachine_gun sword teargas tomahawk trident twenty-two_rifle uzi vouge weapon
weapon_system wmd yataghan
`,
  whale: `
bottlenose bowhead cachalot cetacean devilfish finback grampus hulk narwal narwhal narwhale orca porpoise
rorqual vaquita whale
`,
  wolf: `
aardwolf coydog coyote dhole dingo hyaena hyena wild_dog wolf wolf_pup
`,
  woods: `
forest grove rainforest wilderness woods
`,
  worship: `
abbey basilica bethel caaba cathedral chapel church duomo kaaba kirk masjid meetinghouse minster mosque musjid
pagoda parthenon shrine stupa synagogue tabernacle temple tope
`,
};

/** Verbs by action. */
export const VERBS: Record<string, string> = {
  bark: `
bark
`,
  blow: `
blow bluster breeze chuff gasp pant squall
`,
  bounce: `
bounce collide jar kick_back rebound recoil ricochet
`,
  catch: `
apprehend arrest bite bite_off catch clench clutch collar commandeer cop fish goose grab grapple grip hijack
intercept kidnap nibble nip obtain pinch pirate prawn raven receive rope seine seize shanghai shark shrimp
snap_at snatch snatch_up swoop_up
`,
  climb: `
clamber climb climb_up shin skin sputter struggle
`,
  close: `
close reseal seal seal_off shut shutter slam
`,
  cook: `
admix bevel blend bore can carve character chatter chip chisel chop chop_down clip coalesce cone conjugate cook
cook_up corn counter-drill cube cure cut cut_down cut_up dice dissect divide drill engrave fell filet fuse gash
groove hack honeycomb incise inscribe jag log lyophilize manicure merge mill miter mix mix_in mow notch pink
plane prepare ready refrigerate saw scissor score scratch scribe separate sever shear slash slice slice_up slit
tap trim
`,
  cry: `
blubber cry sob wail weep whimper
`,
  dance: `
celebrate commemorate dance mourn
`,
  drink: `
down drink drink_up gulp guzzle sip suck
`,
  drive: `
coach drive motor tool
`,
  eat: `
base bib breakfast browse brunch chew consume dig_in dine eat eat_up feast forage glut gnaw go_through gobble
gorge graze ingest lunch mess munch overeat overindulge pasture picnic pig puff sample satiate slurp smoke snack
suck_in tank wash_down wine wolf
`,
  fall: `
abseil avalanche bag cascade cascade_down climb_down come_down crash descend dismount dive drip droop drop duck
fall fall_open flag flop get_down go_down go_under keel_over parachute plummet plump pounce sag sag_down sink
skydive slump submerge swoop topple tumble
`,
  float: `
buoy drift float stream tide waft
`,
  fly: `
billow bubble buzz chandelle cloud flight fly fly_on go_up hover move_up poise rise rocket soar surge wallow
wing
`,
  follow: `
chase dog drop_behind fall_back follow get_behind go_after hang_back hunt lag shadow tail tailgate trail
`,
  hold: `
accomplish act act_out activate actuate affront aggravate alarm anger animate apply appoint arouse ask_for
attempt avail awe bake balloon batter beak bear beat bedamn beget bewilder bless blueprint bottom braid breed
brew bring bring_back bring_forth bring_on bring_up browbeat brush buck_up buffalo buffet build bump bump_into
butt capture carry carry_on carry_out carry_through cartoon catalogue cause chalk channel charcoal chart checker
cheer cheerlead choose_up choreograph clash clasp clean clear cling cling_to coin collide_with come_up commend
commit compile complete compose conceive conceive_of concert confuse conjure conjure_up conserve constitute
construct consummate contour contrive control corduroy cow cradle craft crayon crease create crochet crop cuddle
cut_out damn date_back date_from daydream debut deck dedicate demean depict design determine develop devise
devote diagram dial discharge disinfect dispatch dispose distance distil distill distract domineer doodle
draw_close draw_out draw_up dream dream_up dust effect effectuate elate elicit embarrass embolden employ
encourage engage engender engineer enjoy enliven enrage entail envisage envision erect establish evoke evolve
exalt exasperate exchange excite execute exercise exert exploit facilitate fake fancy fantasy fascinate fashion
father fawn faze ferry fetch field figure filigree fill_in film finger floor flurry force foresee forge form
formulate foster found frame_up frighten fruit fulfil fulfill full gate generate give_birth give_rise go_back
goad graph grasp grind_out groin hammer handcraft hang_in harmonize hatch heat help hill hold hold_on hold_over
humble humiliate hurt ignite illustrate imagine imitate impart impel impersonate impinge impinge_on implement
imprecate incarnate incense incite incorporate incubate induce influence infuriate initiate injure innovate
inspire institute instrument insult interest interpose intimidate introduce invent invite invoke jazz jet keep
keep_up kiss kite kitten knead knit knock knock_about knock_against knock_down knot lace lay_down layer lead
lead_up lipstick litter lug machine maintain make make_for make_up manipulate manufacture map map_out massage
maximize mean milk mine mint misuse model modernize mold monkey mother motivate mould mound multiply nab
necessitate nestle net nurture nuzzle occasion offend operate organize originate overcome overdrive overpower
overstrain overwhelm pain palm panic parody peck pencil pep_up perpetuate persevere persist phase picture pilot
ping pioneer pipe_in plan plat plot plug ply pool prearrange precipitate preserve prey produce program prolong
prompt propel provoke pump pup purl push_around push_down queen quilt rap re-create realize rebuild recapture
recite reconstruct recur recycle rededicate reenact refresh refurbish regroup regulate rehabilitate rehash
reinstate renew reorganize replace repose reproduce reshape resort restore result resume retain reuse revamp
rhyme rib rinse rough rough_out run_into sandwich sanitize scare scavenge scrape sculpture seed serve set_about
set_off shade shape share shell shock short silhouette sire sketch slap sledge sledgehammer sloganeer snuggle
spang spark spur stage sterilize stick_to stimulate strain strand strike style sustain sweep_over table tabulate
tailor tailor-make take_advantage take_back take_heart take_hold tamper task tat terrify think_up thrill thud
tickle time tissue tongue torment torture touch touch_off toy transfix transmit transport trap trigger trump_up
tube twine undertake uphold uplift upset use utilize vacuum ventilate visualize wash wash_out waste water-wash
weave web whisk wield woolgather wound wreak
`,
  hug: `
caress embrace gentle grope hug lick neck pat paw pet spoon stroke
`,
  jump: `
bound caper hop hop-skip hurdle jump leap skip spring vault
`,
  laugh: `
chortle chuckle convulse giggle laugh laugh_softly snicker snigger titter
`,
  lie: `
beard cap crest crown dwarf face flank front lap lie line look_across orient overlook point precede rest rim
run_along slant surmount
`,
  look: `
ache admire analyse analyze assay audit behold bird birdwatch bug canvass cast_around cave check check_into
check_out collate compare comprehend consult contemplate detect diagnose discover examine experiment explore eye
eyeball feel find gape gawk gaze give_ear glance glare glimpse glint glower go_over google guard hear image
inquire inspect investigate keep_guard leer listen listen_in look look_around look_at look_away look_back
look_into look_up misperceive monitor nose notice observe ogle outface overhear patrol peek peep peer perceive
police poll preview probe re-explore reconnoiter reexamine regard research review savor scent scout screen
search see sense sight smell sniff snoop spot spy stand_guard stand_sentinel stand_watch stare stargaze study
survey taste trace track view watch watch_over witness
`,
  nod: `
nod
`,
  open: `
breach break_open click_open gap jimmy open open_up prise pry reopen unlock
`,
  "pick-up": `
boost carry_away chin chin_up elevate gather_up get_up hike hoist jack kick_up lift lift_up pick_up prick_up
raise run_up shoulder take_away whisk_away
`,
  point: `
augur bespeak bode bring_home demo demonstrate exhibit forecast indicate portend predict presage present show
signal signpost threaten
`,
  pour: `
dribble pour pour_forth shed slop spill spray
`,
  pull: `
attract cart drag draw draw_in haul jerk pick_off pluck pull pull_in pull_off tow tug tweeze yank
`,
  push: `
bear_down boost_up crunch crush elbow grind jab jam mash muscle_into nudge poke poke_at press prod push
push_aside push_away push_back push_up ram repel shoulder_in shove squash squeeze telescope thrust thrust_out
`,
  put: `
add add_on adjoin affix aim alphabetize anchor append arrange array asphalt assemble attach backstitch badge
band bandage barrel bathe bead bed bell bind bind_off blanket blindfold blood bolt bottle brad brand bread
bridge broadcast brooch broom brush_on bucket buckle bundle bury butter button canopy canvas carpet cement chain
clamp clap clean_up clinch cloak coat cobble cobblestone cock code codify combine compact compound concrete
coordinate copper cord corral couple cover cram cream crib crumb cup dab dangle deploy deposit disentangle
docket drape dress eke_out embed encircle enclose encrust engulf enrich ensconce entomb entrench envelop fair
fasten feather felt fill_out fix flour foil forest frost glaze glue glycerolize gravel grease ground hang
hang_on hang_up harness heap hide hitch hood hook hook_up hoop ice imbed implant include inject input insert
instal install inter interlock jacket join juxtapose label ladle lash_together latch lay lay_out lay_over lean
leash level lime line_up lock lock_up lodge mark marshal mask match mate mesh metal meter middle misplace modify
moor mortar mound_over mount mud nail nest oil organise overcast pack padlock paint pair paper parcel park paste
peg_down picket piece pile pillow pin placard place plank plant plaster plaster_over plate plug_in plunk
position post pot punctuate put put_back put_down put_in put_on put_together put_up pyramid rearrange reassemble
recess reinstall relace replant retie rig rig_up roof rubber saddle scarf seat secure set set_out set_up settle
settle_down sew sheet shelve shroud silver sit_down situate size slam_on slate slip smear smother snag sow space
spread_out spritz square_away stack stand_up steel stem stick stitch straighten_out strap stratify straw string
string_out structure stud stuff superimpose supplement surround suspend swathe synthesise synthesize systematize
tack tack_on tackle tag take_aim tape target tarmac tee tether thatch tick tidy tidy_up tie tile tin tree tuck
twin wad wax wedge wrap wrap_up zero_in zip zipper
`,
  read: `
amend author cite draft dramatize jot jot_down lyric make_out outline pen profile read reference relyric reread
revise rewrite scribble script set_down sign skim_over subscribe transcribe type verse write write_about
write_down write_of write_off write_on write_out write_up
`,
  ride: `
canter gallop ride ride_herd
`,
  rock: `
rock sway swing totter wind_up
`,
  roll: `
bowl coast glide ice_skate roll roller_skate skate skateboard skid skim slide snake snowboard submarine surf
surfboard turn_over
`,
  run: `
barge buck butterfly crab dart dash flit flutter hasten hurry lope outrun play race rip romp run run_bases rush
scamper scoot scud scurry scuttle shoot_down speed sprint streak strike_up tear trot zoom
`,
  shake: `
fan joggle quake quiver rattle shake shiver shudder thrash thrash_about thresh throb tremble wag waggle whip
wiggle
`,
  sing: `
audition ham madrigal mime pantomime perform roleplay sing
`,
  sit: `
crouch hunker_down lounge perch roost sit sprawl squat
`,
  sleep: `
doze drowse hibernate nap sleep sleep_in slumber
`,
  smile: `
beam dimple grin smile smirk
`,
  spin: `
add_up aggregate amount become boil_down cartwheel drive_in nucleate revolve rotate screw spin spin_around swirl
twiddle twirl wheel whirl
`,
  stand: `
queue stand stand_back
`,
  stretch: `
sit_up wake
`,
  swim: `
school swim
`,
  talk: `
abuse accent accentuate acknowledge action admonish advise advocate affirm agitate allure announce answer
apologize appeal arbitrate argue arrogate articulate ask ask_out assert assure attack attest babble background
ban bar bargain bawl bay bear_on bear_witness beg belabor bellow belt belt_out berate beseech bicker blame
blaspheme blurt boo book bridle bring_forward bruit bull bullshit burst_out cable cackle call call_back call_for
call_in call_on call_out call_up cast castigate certify chair challenge chant charter chat cheek chide chirp
claim clamor command comment communicate condemn condition confer connote contend contest continue contract
converse coo correct couch counsel counter counterchallenge criticise criticize croon cry_out curse cuss dare
deal debate declare decree decry defend deflate defy deliver demand denounce deplore desire destine dictate
direct disallow discourage discuss dispute dissemble dissuade distort doom drone ejaculate email embody
emphasize enact enjoin entice enunciate exact exclaim excoriate expect explain express extenuate exude fall_out
falsify feign flame flirt forbid foreground fulminate gabble get_across give_vent guarantee haggle hail handle
highlight hire holler holler_out hum implore imply initial ink insist instigate instruct intercede interview
intimate intone jabber jaw jog lay_claim lead_on lease lecture legislate lobby lure marvel mediate menace
mention message minimize misrepresent mitigate mobilize moderate mouth mumble murder murmur muster mutter
negotiate note oppose ordain order outlaw overburden page petition phone phrase pick play_possum play_up plead
pledge plow point_out point_up pooh-pooh portray pour_out prattle pray preach preface presuppose pretend proceed
proclaim profess prohibit promise promulgate propose proposition proscribe protest provide put_forward put_over
quarrel question quote rally ramble ramble_on rationalize re-argue re-emphasise reason rebuke receipt recommend
reek rejoin relay remand remark rent reply reprimand request require requisition reserve respond retort revile
roar romance rumor say scold scrap scream send_for sentence sentimentalize shout singsong slip_in snap snarl
sneer solicit sound_off spam speak speak_up specify spotlight spout stammer state stick_in stipulate stir_up
stool stress stutter submit sue suggest summarize summon summons supplicate swan swear swear_off talk talk_about
talk_down talk_of talk_over talk_shop talk_terms tear_apart telegraph telephone tell tempt testify think_twice
thrash_out thunder tone trash trumpet underline underscore underwrite urge utter vent veto voice vouch vow
warble warn warp wave_off whisper will wire wisecrack wish word wrangle wrestle yell
`,
  throw: `
bang bat bean birdie blast bogey boom boot bounce_out box brain buff bunker cannon catapult chuck club double
double_bogey eagle egg flick fling foul foul_out grass ground_out gun_down heave hit hole hole_out hurl kick lob
loft pelt pitch pommel pop pound prostrate pummel punch putt racket ridge sandbag shoot shy single sky sling
slug smack smash smite snowball sock stun swipe throw throw_back thump toss toss_back triple wallop whack
`,
  turn: `
about-face avert bend coil corner curve deviate divert flip gyrate overturn peel_off pirouette pivot quirk
roll_over sheer somersault spiral straggle swerve swing_around swivel trend turn turn_around turn_away turn_off
turtle twist veer
`,
  unknown: `
abandon abet abhor abide abolish abound abridge abrogate absent absorb abstain abstract accede accelerate accept
access acclaim acclimatize accommodate accord account accredit accrue acculturate accumulate accuse accustom ace
achieve acquaint acquiesce acquire acquit adapt address adhere adjourn adjust administer admit adopt adore adorn
adsorb adventure advertise aerosolize affect afford age agglomerate agree aid air alert alien alienate alight
align allege alleviate alligator allocate allot allow ally alter alternate amass amaze ambition ambush amplify
amputate amuse animize annihilate annoy antagonise antagonize anticipate antique appear appease apportion
appraise appreciate apprentice appropriate approve approximate arc arch archaize arise arm armor arraign arrive
article ascertain ascribe ash aspire assail assault assent assess assign assimilate assist associate assume
astonish astound atone attain attend attire attribute attune augment authenticate authorize automate avenge
average avoid await awake awaken award baby backstop badger baffle bait balance bald balk balkanize ball bandy
banish bank bankrupt banter baptize barbecue barbeque barber bare barricade bask baste batch battle beach beacon
beautify beaver beef befall befit befog befriend befuddle begin beguile behave behead behoove belch belie
believe belly belong bemoan bench benefit berry beset besiege besmirch best bestow bet bethink betray better
bewail beware bewitch bias bide bilk bill bin blab black blacken blanch blank blare blaze bleach bleat bleed
blight blind blink blister bloat block blog bloom blossom blot blue blunder blunt blur blush boast body bog
boggle boil bolster bomb bond bone bonnet border borrow boss bother boycott brace brag brainstorm brake branch
brandish brave break breast breathe bribe brief brigade brighten brim bristle broaden broil brood brook brown
bruise bud budge budget buffer bulge bulk bulletin bum bunch burgeon burn burrow burst bush bushwhack bust
bustle busy butcher buy bypass cabbage cabin cage cake calcify calculate calendar calibrate callus calm
calumniate camouflage camp campaign canal cancel candle candy cane canonize capitalize capitulate caption
captivate caramelize card care caricature case cash cashier castle cat catechize categorize cater caucus caution
cavern cavort caw cease center centralize centrifuge cerebrate certificate chafe chaff chamber champion chance
change chap characterize charge charleston charm cheat cheese cherish chill chivy choke choose chorus chronicle
chug chunk church churn cipher circumscribe citrate clang clank clarify class classify clatter cleanse cleave
click climax clink clobber clock clog closet clot clothe clown cluck cluster clutter co-opt coagulate coal coax
coddle coerce coexist cohere coincide collaborate collapse collect colonize color comb combat comfort commence
commiserate commission commune communize commute companion company compel compensate compete complain complement
complicate compliment comply compost compress comprise compromise compute con conceal concede concentrate
concern conciliate conclude concoct concur condense condone conduct confess confide confine confirm confiscate
conflict conform confound confront congeal congregate conjecture conjoin connect conquer conscript consent
consider consign consist console consolidate consort conspire constrict construe contact contain contaminate
content contradict contrast contribute convene conventionalize converge convert convey convict convince cool
cooperate cope copy core cork correlate correspond corroborate corrode corrupt cosponsor cost costume cotton
cough count counteract counterattack counterbalance counterpoint court covet cower crack crackle crane crap
crate crave creak credit cremate crew cricket cringe cripple crisp croak crow crowd crucify crumble crumple
crust crystallize cue culminate cultivate culture curb curl curry curtail curtain cushion custom-make dam damage
damp dampen darken darn date daunt dawn dazzle de-iodinate deaden deaf debilitate decay deceive decelerate
decentralize decertify decide declaim decline decompose decorate decrease deduce deduct deem deepen default
defeat defecate defer define defraud defray defrost degas deglycerolize degrade deign delay delegate delight
delimit delude delve demarcate democratize demolish demote demur demythologize denote dent deny depart depend
depersonalize depose deprave depress deprive deride derive describe desecrate desert deserve designate desolate
despair despatch despise despoil destroy detach detail detain deter deteriorate detest detonate detox detract
detribalize devastate devour dialyze die diet differ differentiate dig digest dignify digress dilate dilute dim
diminish din dirty disable disabuse disagree disappear disappoint disapprove disarm disassemble disband
disbelieve disburse discard discern discipline disclose disconnect discontinue discount discredit discriminate
disdain disembark disenfranchise disengage disgrace disguise disgust dish dishearten dishonor dishonour
disintegrate disinter disk dislike dislodge dismember dismiss disobey disown dispel dispense disperse displace
display disprove disqualify disregard disrobe disrupt disseminate dissent dissipate dissolve distinguish
distribute district distrust disturb diverge divest divorce divulge dizzy doctor document dodge dominate don
donate dose dot double-glaze doubt dovetail downgrade drain drawl dread drizzle drown drug drum dry dub dull
dummy dump dupe duplicate dusk dwell dwindle dye dynamite earn earth echo eclipse economize eddy edify edit
educate efface effloresce eject elaborate elect eliminate elongate elucidate elude elute emancipate emasculate
embellish embezzle embitter emboss embroider embroil emerge emigrate emit empower empty emulate enable enamel
encamp encase enchant encipher encompass encounter end endanger endear endeavor endorse endow endure energize
enervate enforce engross enhance enlarge enlist enmesh enquire enrol enroll enshrine ensue ensure entertain
enthrall enthrone entitle entrance entrap entrust enumerate envy epitomize equal equate equilibrate equip
eradicate erase erode erupt escape eschew espouse essay esteem estimate etch eulogize europeanize evacuate evade
evaluate evaporate eventuate evidence exacerbate exaggerate excavate exceed excel except excise exclude
excommunicate excuse exemplify exempt exhale exhaust exile exist exit exonerate exorcise expand expedite expel
expend experience expiate expire explode export expose expound expunge extend exterminate extinguish extirpate
extract extrapolate extricate extrude factor fade fail faint fare farm fat fathom fatigue fatten fault favor
fear feature federalize feed feint fence fertilize fete fiddle fidget field-test fight fill finance fine finish
fire fistfight fit fizz fizzle flail flake flap flare flash flatten flatter flaunt flavor flee fleece flex
flicker flinch flocculate flog flood flourish flout flow flower flub fluoresce flush fluster flute foam focus
fog fold fool forearm foreclose forego foreknow foreshorten forestall forfeit forget forgive forgo fork format
forsake forswear fort fortify forward fox fractionate fracture frame fraternize fray freak freckle free freeze
french frequent fret frizzle frock frog frolic frown frustrate fry fuel fullback fume function funnel furl
furlough furnish furrow further fuss gag gage gain gamble game garage garden garland garment garner garnish
garrison gas gather gauge gear general generalize germinate get geyser gift gild ginger gird give glass gleam
glean glide-bomb glimmer glisten glitter gloat glom glorify glory glow gnash golf goof gouge govern gown grace
grade graduate grant grate gratify gray green griddle grieve grill grimace grime groan groom group grovel grow
growl grumble grunt guess guide gull gun gush guy habit halt halter hamper hand handcuff handicap hanker happen
harangue harbor harden harm harp harrow harry harshen harvest hat hate have hawk hay hazard headline heal hedge
heed heft heighten heist herd hesitate hibachi high-tail hinder hint hive hock hog holiday hollow homer
homogenize hone honey honeymoon honor honour hoot hope horse horsewhip hose host house howl huckster huddle hue
hulk hull humanize humor hunch hunger hush hustle hypnotize hypothesize identify idle idolize ignore illuminate
illumine imbibe impact impair impede imperil import impose impress imprint imprison improve improvise impute
inaugurate incapacitate incline inclose inconvenience increase inculcate incur index indict indoctrinate indorse
induct indulge infect infer infest inflame inflate inflect inflict inform infuse inhabit inherit inhibit inlay
institutionalize insulate insure integrate intend intensify interact interconnect interfere interject interlace
internalize interpret interrupt intersect intertwine intervene interweave intrigue intrust inure invalidate
inveigh inventory invert invest involve iodinate iron irrigate irritate isolate issue italicize itch itemize
jail jangle jeer jelly jeopardize jest jewel jig jilt jingle jive jockey joke jolt joy judge jug juggle jumble
junk justify jut key keynote kid kill kit kneel knife knight know labor lacerate lack ladder laden lam lament
laminate lampoon land landscape languish lapse lash last lather launch lavish laze leaf league leak learn
leather leave legitimize lend lengthen lessen let letter levy liberalize liberate license light lighten lighter
like limit linger link lionize liquidate list live load loaf loan loathe locate loiter long loom loose loosen
loot lose lot love low lower lull lump lunge lurk magnetize magnify mail major malinger maltreat man manage
mandate maneuver manifest mantle mar marble marinate market maroon marry masquerade mass massacre master
mastermind mat materialize matriculate matte matter mature measure meddle meditate meet melt memorize mend meow
merchandise merit mesmerize metabolize metamorphose mew microwave migrate militate mimic mince mind mingle
minister mirror miscalculate miscarry misconstrue misfire misgauge misinterpret misjudge mislay mislead
mismanage misname misquote misread miss mist mistake mistrust misunderstand moan mob mock moisten moisturize
molest mollify monopolize moo moon moonlight mop morph mottle muck muddy muffle mug mull muse mushroom mute
mutilate mystify nag name narcotize narrate narrow nasale nationalize naturalize navigate need neglect neighbor
network neutralize nickname noise nominate notarize notify nourish number nurse nut obey object oblige
obliterate obscure obsess obstruct occlude occupy occur off offer officer officiate offsaddle offset omit
oppress ornament ossify ostracize oust outclass outcrop outdistance outdo outdraw outfight outfit outgeneral
outgrow outlive outmaneuver outmode outnumber outplay output outrage outsmart outstrip outweigh overemphasize
overestimate overexpose overfeed overfill overflow overheat overlap overlay overload overproduce overreach
override overrun oversee overshadow overshoot overthrow overwork owe own oxidise pacify package pale pall pamper
panel parallel paralyze paraphrase parch pardon pare parent parlay parrot parry part partake participate partner
party patch patent patronize pattern pause pawn pay peach peak pearl peddle pee peel penalize penny-pinch people
pepper perfect perfume perish perk permit perpetrate persecute personalize personify persuade pertain perturb
peruse pester petrify philosophize photograph pilfer pillory pine pinpoint pipe piss pistol-whip pit pity plague
plain please plumb plunder poach pocket pod poison polarize pole polish polka pollinate ponder pooch populate
pore port portion pose possess postpone postulate posture potter pouch powder power practice practise praise
prank preclude precondition predominate preempt prefer preheat preisolate preoccupy prescribe preside pressure
presume prevail prevent price pride prime print prioritize prize process procrastinate procure proffer profit
project promote pronounce prop prophesy prosecute prosper protect protrude prove provision prune publicize
publish pucker pulsate pulse pulverize punish punt pupate purchase puree purge purify purloin purple purport
purpose purr purse puzzle quack quadruple quail qualify quarter quash quell quench query quicken quickstep quiet
quip quit rabbit radiate radio rage rail railroad rain rake ramp rank ransack rape rat rate ratify ray razor
re-assume re-emerge re-incorporate reach react reactivate readapt readjust reaffirm realign reap reappear rear
reassail reassert reassign reassure reawaken rebel rebuff rebut recalculate recall recapitulate recharge reckon
reclaim reclassify recognize recollect reconcile recondition reconsider reconvene reconvert recopy record
recount recoup recover recreate recruit redden redecorate redeem redefine redirect rediscover redistribute
redouble redress reduce reecho reef reelect reenforce reestablish reevaluate refashion refer referee refill
refinance refine reflect refocus reform refrain refuel refund refuse refute regain regale regiment register
regret rehearse reign reimburse rein reinforce reinterpret reissue reiterate reject rejoice relate relax relearn
release relegate relent relieve relinquish relish relive reload rely remain remake remarry remedy remember
remind reminisce remit remodel remonstrate remount remove rename rend render reorder repay repeal repeat repent
rephrase replenish report represent repress reprint reproach reprobate repudiate repulse repute rerun reschedule
rescind rescue resemble resent reset resettle reside resift resign resist resmudge resolve resonate resound
respect restate restock restrain restrict resurrect resuspend retail retaliate retard retch rethink retract
retranslate retrieve reunite rev reveal revel revenge reverberate revere reverence reverse revert revitalize
revive revolutionize reward rice rid ridicule riffle rifle right ring ripen ripple risk ritualize rival rive
rivet roast rob robe roil romanticize room root rot roughen rouse rout route rub ruin rule rumble rummage
rupture rust rustle sack sacrifice sadden safeguard saint salivate salt salvage sanction sand sap sashay
satellite satisfy saturate sauce saute save savvy scab scale scan scandalize scar scatter schedule scheme scoff
scoop scorch scorn scour scowl scrawl screech scrimmage scroll scrounge scrub scrutinize sear season secede
seclude second secrete section secularize seek seem seep seesaw segment segregate select sell send sensitize
sequence serenade service shallow shame shampoo sharpen shatter shave shelter shepherd shield shift shimmer
shimmy shine shirk shirt shoe shop shore short-change shorten shovel shower shred shriek shrill shrink shun
shunt sicken side sidestep sidle sigh signify silence simmer simplify simulate sin singe site sizzle skedaddle
skirmish skulk skylark slack slacken slaughter slaver sleek slick slight slim slime sliver slope slot slow
sluice smart smolder smooth smuggle snail snare sneeze snore snort snow snub soap socialize soften soil solace
solder soldier sole solve soothe sorb sort sound soup sour source souse spade span spare sparkle spatter
spearhead specialize speculate spell spend spew spice spit splice splinter split splotch spoil sponge sponsor
sport sprain spread spread-eagle sprinkle sprout spurn square squawk squeak squeal squelch squint squirm squirt
stab stabilize stable staff stain stake stall stampede standardize star starch start startle starve stash
station stay steady steal steep steer stiffen stifle still stink stir stock stoke stomach stone stoop stop
stopper store stow straddle strafe straighten strangle strengthen stretch strew strip stripe strive strop strum
stunt sub subcontract subdue subject subjugate sublime subordinate subpoena subside subsidize subsist
substantiate substitute subtend subtitle subtract subvert succeed succumb suction suffer suffice suffocate
suffuse sugar suit sulphur summate summer summit sun sunbathe sunder superintend supersede supervise supplant
supple supply support suppose suppress surfeit surmise surprise surrender survive suspect swab swallow swamp
swarm sweat sweep swell swindle swish switch swoon swoosh symbolize sympathize sync synchronize syringe take
tame tan tangle tango tantalize taper tarnish tarry tattoo taunt tax teach team tease teem teeter televise tend
tender tense tent term terminate terrace terrorize test thank thaw theme theorize thicken thin think thrive
throng throttle thwart ticket tighten tilt tingle tinker tinkle tint tip tire title toast toil tolerate toll
torch total tour towel tower trade traffic train transact transcend transfer transform transgress transition
translate transmute transpirate transplant transpose treasure treat trek trespass trick trickle trip triumph
trouble trowel truck true trust try tune tutor twig twinkle twitch typify umpire unbox unclasp uncork uncover
uncurl underestimate underlie undermine underpin underrate understand understate undo undress undulate unearth
unfasten unfold unhitch uniform unify unite universalize unlace unlash unleash unload unmask unpack unravel
unscramble unscrew unsheathe unsolder unteach unthaw untie unveil unwind unwire unwrap update upgrade upholster
upraise uproot urbanize usher usurp vacate vacation validate value vanquish vary veil vein vend venerate venture
verify vest vex vibrate victimize vie vindicate violate visit vivify vocalize volunteer vomit vote vouchsafe
voyage waffle wage wait waitress waive wall wane wangle want war ward ware warehouse warm warrant water
watercolor waver waylay weaken wean wear weary weatherstrip wed weed weekend weigh weight weightlift weld wet
whale wheedle wheeze whet whinny whir whisker white whiten whiz whoop widen wilt win wince winnow winter wipe
witch wither withhold withstand wobble wonder woo work worm worry worsen worship wow wrack wreathe wreck wrench
wriggle wring wrinkle writhe wrong yap yarn yawn yearn yellow yelp yield zap zone
`,
  walk: `
accompany accost advance amble angle approach ascend back back_down back_off back_out back_up backpack barge_in
beetle bicycle bike board boat bob boomerang break_through bus cab canoe careen career center_punch circle
circuit circulate claw clomp close_in cocoon come come_in come_near come_on compass course crawl creep creep_up
crisscross cross cruise cut_across cut_back cut_through cycle dabble diffuse dig_into dip dock douse draw_back
draw_near drive_up dunk ease ebb edge edge_up elapse emanate embark encroach encroach_upon enter err escort
falter file filter flock flounce flounder flow_out fly_by foot ford frogmarch fumble get_about get_by get_in
get_into get_on get_over ghost go_along go_around go_by go_forward go_home go_in go_into go_on go_past gore
grain gutter haunt head head_home heel hiss hobble home hoof horn hurtle immerse impale inch infiltrate
interpenetrate intrude invade jostle journey kayak limp loop lumber lurch march march_on meander motorcycle
mouse move move_around move_back move_into move_on muscle near needle obtrude_upon orb orbit overhaul overstep
overtake pace pad paddle pan parade pass pass_by pass_on pass_over pass_through pedal peg penetrate permeate
pervade pierce plod plunge poke_into pop_in prance press_on prick progress prowl puddle pull_away pull_back
puncture pursue rack raft raid range re-enter recede reel repair retire retrace retreat return riddle rise_up
roam round rove row ruffle run_by sail scarify scramble scuff shack shamble ship shuffle shuttle sift
single-foot skewer ski skirt sled slink slip_away slither sneak sneak_up snowmobile soak spear splash stagger
stalk stamp steam step step_on sting stomp storm stray stride stroll strut stumble stump surface surpass swagger
swap taxi thread thumb tiptoe toe tool_around top tram tramp trample travel travel_along traverse tread tread_on
troop trudge trundle tunnel turn_back turn_in unicycle vanish waddle wade walk walk_about walk_around wander
water_ski weather well wend whine whisk_by whistle wind withdraw yacht zigzag
`,
  wave: `
applaud beckon bid bow congratulate felicitate gesticulate gesture greet herald hold_out motion salute
shake_hands shrug stretch_forth stretch_out wave welcome wink
`,
};

/** Adjectives and adverbs. */
export const MODIFIERS: Record<string, string> = {
  adjective: `
abandoned abashed abbreviated abdominal aberrant abhorrent abiding abject ablated ablaze able abnormal
abominable abounding above above-mentioned aboveground abroad abrupt absent absentminded absolute absorbed
absorptive abstract abstractive absurd abundant abused academic accelerated accented acceptable accepted
accepting accessible accessory accompanied accomplished accrued accurate accusative accusing ace aching acid
acoustic acoustical acquainted acquired acrobatic acting activated active activist actual acute ad-lib adamant
adaptable adapted addicted additional addlebrained addressed adept adequate adjacent adjectival adjusted
administrative admirable admissible adolescent adopted adorable adrenal adult advance advanced advancing
advantageous adventurous adverbial adverse advertised advisable aegean aerated aerial aerobic aerodynamic
aerosolized aesthetic affected affectionate afferent affiliated affixed afflicted afire aflame aflare afloat
aforesaid afraid african after-hours after-school agape age-old aged aggregate aggressive aghast agile agitated
agricultural ahead ahorseback ailing aimless airborne airless airy akin alarmed alcoholic alert alfresco
algerian alien alienated alike alive alkaline all all-fired all-important all-knowing all-out all-round all-time
all-victorious all-weather alleged allied alligatored allocable allowable alone aloof alpha alpine altered
alternate alternative alveolar amateur amazed amazing amber ambiguous ambitious amenable amended american
amethyst amiable amicable amiss amorous amorphous amphibious ample amused amusing anaerobic analeptic analogous
analytic analytical anastomotic anatomic anatomical ancestral ancient andean anemic angelic anglican
anglo-jewish anglo-saxon angry anguished angular anhydrous animal animate animated anionic ankle-deep
annihilating annoyed annoying annual anomalous anomic anonymous another answering antagonistic antebellum
anterior anthropomorphic anti anti-intellectual anti-semitic antibiotic antic anticipated antique antiseptic
antithetical antithyroid antitrust anxious any apart apocalyptic apocryphal apologetic apostolic appalling
apparent appealing applicable appointed appreciable appreciative approachable approaching appropriate approved
approximate apt aqueous arabic arable arbitrary arboreal arch arched archeological arching architectural
archival arctic ardent arduous argentinian argive argumentative arid aristocratic aristotelian armed armored
aromatic aroused arranged arrogant arterial arteriolar articulate artificial artistic arty ascending
ascertainable ashamed ashen asian asleep assertive assigned assistant assorted assured asteroidal astonished
astonishing astounding astral astringent astronomical astute asymmetric asymptotic atheistic athenian
atheromatous athletic atlantic atmospheric atomic atrophic atrophied attached attacking attained attempted
attentive attic attired attractive attributable atypical audacious audible austere authentic authoritarian
authoritative authorized automated automatic automotive autonomic autonomous auxiliary available avant-garde
average avocado avowed awaited awake awakened aware away awe-inspiring awed awestruck awful awkward awry axial
axiomatic babelike back back-to-back backward bacterial bad baffling baggy baked baking balanced bald balding
baleful balking ball-hawking bandaged banded banging bankrupt banner barbaric barbed bare barefoot
bargain-priced baronial baroque barred barren base based bashful basic basophilic battered battleful bawdy bay
beaded beady beaming bearded beardown bearing beat beat-up beautiful bedfast bedraggled beefed-up beefy beetle
befuddled beginning beguiling behavioral behind beige belated belgian believable belligerent beloved belowground
bemused bended beneficial bent bespectacled best best-known best-selling bestial bestubbled betrothed better
better-looking bewhiskered bewildered bewitched bias biblical bibliographical big big-chested big-shouldered
big-ticket bigger bilateral bilingual billion bimolecular binding binocular binomial biochemical biographical
biological bioluminescent biomedical bipartisan biting bitter bittersweet bizarre black black-haired
black-market blackened blackish bladed blame blanched bland blank blanket blasphemous blasting blatant blazing
bleached bleak bleary blended blessed blighted blind blinded blindfold blindfolded blissful blistering blithe
blockading blond blonde blood-and-guts blood-filled bloodless bloodstained bloodsucking bloodthirsty bloody
blooming blown blue blue-black blue-collar blue-eyed blue-ribbon bluish blunt blurred blurry blushing blustery
boastful boeotian bogartian bogus bohemian boiled boisterous bold bone bony booked boon booted borderline bored
boring born boss botanical both bottom bottomless botulinal bouffant bound bounded boundless bovine boxed boyish
braced brainy branched branded brash brassy brave brazen brazilian breathing breathless breathtaking breeding
brief bright brilliant brindle brisk britannic british brittle broad brocaded broke broken broken-backed
broken-down bronchial bronchiolar bronze bronzed brooding brotherly brown brownish brunette brushed brushy
brutal brute bucolic buddhist budgetary buggy built built-in bulging bulky bullnecked bully bumpy bundled-up
buoyant burdened bureaucratic buried burly burning burnt burr-headed bush bushwhacking bushy businesslike bust
bustling busy button-down buttoned buttressed buzzing bygone cackly cadaverous cagey calculating caliche-topped
callous calloused calm calorimetric canadian canary candid canonist canonized cantering capable capitalist
capitalistic captivated captivating captive carbonated card-playing cardboard cardinal cardiovascular carefree
careful careless careworn carnal carnation carpeted cartesian carved carven casebook cassocked casual
catapultian catastrophic catatonic categorized cathedral catholic caucasian causal causative cautious ceaseless
celebratory celestial cell-free celtic centenary center centered central centralized ceramic cerebral ceremonial
certain certified chained challenging chambered champion chance changed changing chanted chantlike chaotic
characteristic charcoal charged charitable charming cheap checked checkered cheerful cheery chemical cherished
cherry chestnut chic chicken chief childish childlike chilling chilly chinese chinked chinless chipper chiseled
chivalrous chockful choice choked choosy chopped choppy choreographic christian chromatic chromatographic
chronic chubby chunky churchgoing churchillian churning cinematic circular circumspect civic civil civilian
civilized clad clammy clamorous clandestine clanging clanking clannish classic classical classificatory
classified classless clawed clean clean-shaven cleansing clear clear-cut cleared clearheaded clerical clever
clinched clinical clockwise clogged clogging clonic close close-packed closed closing clothed clotted clouded
cloudy clueless clumsy cluttered coal-black coarse coarsened coastal coated coaxial coaxing cockeyed cocky
coexistent cognate coherent cohesive cold cold-blooded collapsible collect collective collegiate colloidal
colloquial colombian colonial color colored colorful colossal colour columned columnlike combatant combinable
combined cometary comfortable comforted comforting comic coming commanding commendable commensurate commercial
committed common commonplace commonsense communal communicational communicative communist communistic compact
comparable comparative compatible compelling competent competitive complementary complete completed complex
complicated complimentary composed composite comprehensive compressed compromising compulsive concave concealed
conceivable concentrated concentric conceptual concerned concerted conciliatory concise concluding conclusive
concordant concrete concretistic concurrent condemnatory condescending conditional confederate confident
confidential confiding confining confirmed conflicting confluent confused confusing congenital congested
congestive congratulatory congregational congressional congruent conical conjoined conjugal conjugated connected
connective conscientious conscious consecutive consequent conservative considerable considerate consistent
consolidated consoling consonantal conspicuous constant constraining constricted constructive consummated
consumptive contemplative contemporary contemptible contemptuous content contented contextual contiguous
continent continental continual continued continuing continuous contraband contractual contradictory contrary
contrasting contributing contributory contrived controlled controversial convenient conventional conversational
converse convertible convex convinced convincing convivial convulsive cooccurring cooked cool cooperative
coordinate coordinated coral cordial corporate corporeal correct correlated corresponding corrosive corrugated
corrupt cortical cortico-hypothalamic corticofugal cosmetic cosmic cost-plus costal costly counter
counterbalanced counterclockwise countless courageous courteous covered cowardly cowled cozy crack cracked
crackle crafty craggy cranky crashing craved craven crazed crazy creamy creative credible creditable creedal
crescendo crescent crested criminal crimson crippled crippling crisp crispy crisscrossed critical crocked
crocketed crooked cross cross-section cross-sectional crossed crosshatched crotchety crowded crowned crowning
crucial crude cruel crummy crumpled crushed crushing crusted crying cryptic cuban cubic cubist cuboid culinary
cultural cultured cumbersome cumulative curious curling curly current curricular cursed cursive cursory
curtained curved curving curvy custodial custom customary cut cute cutting cylindrical cynical dabbled daily
dainty damaging damn damned damp dangerous danish dank dapper dappled daring dark dark-blue dark-brown
dark-green dark-haired darkening darling darned dashing dated dauntless dazed dazzling de-iodinating dead
deadened deadly deaf deafening dear deathlike deathly debilitating decadent deceased decent deceptive deciduous
decisive declarative declared decorative decreasing dedicated dedifferentiated deductible deductive deep
deep-eyed deep-seated deep-set defective defensible defensive defiant deficient definable defined definite
definitive deflated deformational deformed dejected delectable deliberate delicate delicious delighted
delightful delineated demanding democratic demon-ridden demonstrable demonstrated demure demythologized
denominational dense dental departmental dependable dependent deplorable deprecating deprecatory depressed
deranged derisive derived descending descriptive deserted deserving designate desirable desired desolate
despairing desperate despised despondent destroyed destructive desultory detachable detached detailed detectable
detected detergent determinable determinate determined determining devastating developed developing
developmental deviant devilish devious devoted devotional devout dexterous dextrous diachronic diagnostic
diagonal diagonalizable diaphyseal diatomic dictated dietary different differentiable differential
differentiated difficult diffident diffuse diffused diffusing digestible digestive digital dignified dilapidated
diligent dilute dim dimensional dimensioning diminished diminishing diminutive dingy diplomatic dipylon direct
directed directing directional dirt dirty disabled disabling disappointed disappointing disastrous discarded
discernable discernible discerning disciplined disconcerted disconcerting discontented discorporate discouraged
discouraging discourteous discovered discrete discretionary discriminating disdainful diseased disembodied
disfigured disguised disgusted disgusting disheartened disheartening disheveled dishonest disillusioning
disintegrative disinterested disjointed dismayed dismaying disobedient disordered disorderly disorganized
disparate dispassionate dispersed displeased disposable dispossessed disproportionate disputable disqualified
disruptive dissatisfied dissimilar dissolved distal distant distinct distinctive distinguishable distinguished
distortable distraught distressed distressing distributive disturbed disturbing divergent diverse diversified
divided divine divisive divorced dizzy do-it-yourself docile doctrinaire doctrinal documentary dogged dogging
doglike dogmatic doleful domed domestic dominant dominated dominating domineering done doomed doped doric
dormant dosed dotted double double-breasted doubtful down downcast downhill downstream downtown downward dozen
drab drafty dragging dramatic draped drastic draughty drawn dreadful dreamed dreamlike dreamy dreary drenched
dress dressed dressy dried dried-out drilled driven driving drizzling drowsy drugged drugless drunk drunken dry
dry-eyed dual dubious due dull dulled dumb dumfounded dummy dun duplicable durable dusky dusty dutch dwindling
dying dynamic dystopian each eager eagle-eyed eared earliest early earned earnest earsplitting earthbound
earthlike earthshaking earthy east eastern eastward easy eatable ebullient eccentric ecclesiastical eclectic
economic economical ecstatic edematous edentulous edged edgy edifying edited editorial educated educational
eerie effective efficacious efficient effortless egyptian eight eighteen eighteenth eighth eighty elaborate
elapsed elastic elder elderly eldest elected electoral electric electrical electrifying electromagnetic
electronic electrostatic elegant elemental elementary elevated eleven eleventh elfin eligible elliptical
elongated eloquent elusive emaciated emancipated embarrassed embarrassing embedded emblematic emboldened
embossed emeritus emotional emphatic emphysematous empirical employed empty enabling encased enchained enchanted
enchanting encouraging endearing endless endothelial endowed enduring energetic energizing enervating
enforceable enforced engaged engaging english engraved engrossed engrossing enigmatic enjoyable enlightened
enormous enough enraged ensuing entangled enterprising enthusiastic enticing entire entitled enveloping envious
environmental enzymatic eosinophilic ephemeral epic epidemic epileptic epiphyseal epistolatory equal equipotent
equipped equitable equivocal erect ergotropic eroded erotic erratic erroneous ersatz erudite erythroid escaped
esoteric essential established esthetic estranged estranging eternal ethereal ethical ethnic etymological
eugenic euphoric eurasian european evaluative evangelical evasive even eventual ever-changing ever-present
evergreen everlasting every everyday evident evidential evil evocative evolutionary exact exaggerated exalted
exasperated exasperating excellent exceptional excess excessive excitatory excited exciting exclusive
excruciating executive exemplary exempt exhausted exhausting exhaustive exhilarated exhilarating existent
existential existing exotic expanded expectable expectant expected expedient expendable expensive experienced
experiential experimental expert explanatory explicit exploratory explosive exposed expository express expressed
expressible expressionistic expressionless expressive exquisite extant extended extensive exterior external
extinguished extra extralegal extramarital extraneous extraordinary extraterrestrial extravagant extreme
exuberant exultant eye-deceiving eyed eyelike fabled fabulous face-saving faced facetious facial facilitatory
factual faded faint fair faithful fake fallen falling fallow false faltering famed familiar famous fanciful
fancy fancy-free fantastic far far-famed far-off faraway farming farther farthest fascinated fascinating fascist
fashionable fast fast-flying fast-growing fastened fastidious fat fatal fateful fatigued fattening fatty
favorable favored favorite fearful fearless feasible feathered featured featureless fecund federal feeble feline
fell female feminine ferocious ferromagnetic fertile fervent festive fetching fetid feudal feverish few fewer
fibrocalcific fictional fictive fiendish fierce fiery fifteen fifteenth fifth fiftieth fifty fifty-fifty
fighting figurative filled filmed filthy final financial fine fine-grained fine-looking fingered finicky
finished finite firm first first-class first-rate firsthand fiscal fit fitting five fixed flash flashy flat
flat-footed flattened flavorful flawless flecked fledgling fleet fleeting fleshy flexible flickering flimsy flip
floating flooded floral florentine florid flowered flowing fluctuating fluffy fluid fluorescent flush flushed
fly flying foamy focal focused foggy foldable folding follicular following fond foolhardy fooling foolish
foolproof footloose foppish forbidden forced forceful forceless foregoing foreign foremost forensic foreseeable
forested forfeit forgetful forgotten forked formal formalized former formidable forthright fortified fortunate
forty forward forward-moving fossil foster foul foul-smelling fouled found four four-sided fourfold fourteen
fourteenth fourth fractional fragile fragmentary fragmented fragrant frail framed frank frantic frayed free
free-swimming freehand freewheeling french frenzied frequent fresh freudian friable fried friendly frightened
frightening frightful frigid frilly fringed frivolous front frontal frostbitten frosted frothy frowzled frozen
fruitful fruitless frustrated frustrating fueled fugal full full-clad full-grown full-time fumbling functional
functioning fundamental fundamentalist fungal funny furious furnished furrowed furry further furtive fusiform
fussy futile future futuristic fuzzed fuzzy gaelic gainful gallant galling galvanic game gaping garbed garbled
garden gaseous gastrointestinal gauche gaudy gaunt gauntleted gay general general-purpose generalized generic
generous genetic genial gentile gentle gentlemanly genuine geographic geographical geological geometric
geometrical georgian german germinal gerundial gesticulating ghastly ghostlike ghostly giant gibelike gigantic
gilded gilt ginger gingerly girlish given glad glamorous glaring glassless glassy glazed gleaming gleeful
glinting glistening glittering global glomerular gloomy glorified glorious glossy glottochronological gloved
glowering glowing glued glum gnarled goddam goddamn goddamned godforsaken godless godlike going gold golden gone
good good-looking good-natured gooey gorgeous gory gossamer gothic governing gowned graceful gracious
grade-constructed graded gradual graduate grainy grammatic grammatical grand grandiose granted granular
granulocytic graphic graphical grassroots grassy grateful gratified gratuitous grave gravid gravitational gray
gray-haired grayish grazed greasy great greater greatest grecian greedy greek green greenhouse greenish
gregarious grey grief-stricken grievous grilled grim grimy gripping gritty grizzled grizzly groggy groomed
grooved gross grotesque groundless grown gruesome gruff grumpy guatemalan gubernatorial guiding guilty gullible
gummy guttural gymnastic habitable habitual hackneyed haggard haired hairless hairy half half-time halfway
hallowed halt hand-to-hand handheld handicapped handled handless handmade handsome handwoven handwritten handy
hapless happy harassed hard hard-boiled hard-fought hard-pressed hardcover hardened hardworking hardy harmless
harmonic harmonious harsh hasty hated hateful hatless haughty haunted haunting hawaiian hazardous hazel hazy
headed headless headstrong healing healthful healthier healthy heard hearing heartening hearty heated heavenly
heavy heavy-armed heavy-coated heavy-duty heavy-handed hebephrenic hebraic hebrew hectic heedless hefty hegelian
held hellenic helpful helpless hemolytic henpecked heraldic herbal herculean here hermetic heroic hesitating het
heterogeneous heterozygous hexagonal hidden hideous hieroglyphic high high-backed high-ceilinged high-pitched
high-powered high-priced high-resolution high-speed high-spirited high-stepped high-sudsing high-topped higher
highland hilar hilarious hilly himalayan hip hired historic historical hit-and-run hitless hoarse hollow
holographic home homegrown homeless homely homemade homeric homicidal homogeneous homosexual homozygous honest
honey honorable honored hooked hopeful hopeless horizontal horned horrible horrid horrified horrifying
horror-stricken hospitable hostile hot huddled huge human humane humanist humanistic humanitarian humble humid
humiliating humorous hundred hungarian hungry hunted hurried hurrying hurt hushed husky hyaline hydrated
hydraulic hydrophilic hydrophobic hydrous hyperbolic hyperemic hyperfine hypertrophied hypoactive hypophyseal
hypophysectomised hypothalamic hypothetical hysterical icelandic-speaking iconic icy ideal idealized identical
identifiable identified idiomatic idiosyncratic idiotic idle idolized idyllic ignorant ill ill-conceived
ill-equipped ill-fated ill-starred ill-used illegal illegitimate illicit illiterate illuminated illuminating
illusionary illusory illustrative illustrious imaginary imaginative imbalanced imitation imitative immaculate
immaterial immature immediate immense imminent immoral immortal impacted impaired impartial impassable
impassioned impatient impeccable impelled impending imperative imperfect imperial impersonal impervious
impetuous impious implacable implicated implicit implike important imposing impossible impotent impractical
imprecise impregnable impressionist impressionistic impressive improbable impromptu improved improvised impudent
in-person inaccurate inactive inadequate inadvisable inanimate inappropriate inaudible inaugural inboard
incalculable incandescent incapable incarnate incensed incertain incident incidental incisive inclined inclusive
incoherent incoming incompatible incomplete incomprehensible inconceivable inconsequential inconsiderable
inconsistent inconvenient incorporate incorrect increased increasing incredible incurable indebted indecent
indefatigable indefensible indefinable indefinite indelible indelicate independent indescribable indeterminate
indian indie indifferent indignant indirect indiscriminate indispensable indistinct indistinguishable individual
individualistic individualized indolent indoor indubitable induced indulgent industrial industrious ineffable
ineligible inept inert inescapable inevitable inexcusable inexhaustible inexorable inexpensive inexperienced
inexplicable inexpressible inextricable infallible infamous infantile infectious infective inferential inferior
infernal infertile infinite inflamed inflammatory inflatable inflated inflexible influent influential informal
informational informative informed infrared infrequent infuriating inglorious inhabited inherent inhibited
inhibitory inhospitable inhuman inhumane initial initiative injured inner innocent innovative innumerable
inoperable inorganic inquiring inquisitive insane inscribed inscrutable insensitive inseparable inside
insignificant insistent insolent insoluble inspirational inspired inspiring instant instantaneous institutional
institutionalized instructional instructive instrumental insubstantial insufficient insuperable insured
insurmountable intact integral integrated intellectual intelligent intelligible intended intense intensifying
intensive intent intentional interactive intercontinental interdepartmental interdependent interested
interesting interfaith interfering interim interior interlobular interlocking intermediate intermeshed
interminable intermittent intermolecular internal international interpersonal interpretable interpretative
interrelated intersecting interspecies interstate interstellar interstitial interwoven intimal intimate
intimidating intolerable intractable intradepartmental intrapulmonary intricate intriguing intrinsic
introductory introjected introspective intrusive intuitive invaluable invariable invariant inventive inverse
inverted investigative invincible inviolate invisible inviting involuntary involved invulnerable inward
iodinated iodinating ionic ionized iridescent irish irksome iron ironic ironical ironlike ironshod irrational
irreconcilable irreducible irregular irrelevant irremediable irreparable irresistible irresolute irresponsible
irreversible irrevocable irritable irritated irritating isolated isolationist isothermal isotonic isotopic
isotropic italian italic jacksonian jaded jagged jammed jangling janus-faced japanese jarring jaunty jazzy
jealous jeffersonian jet jetting jeweled jewish jingling jocose jocular joined joint jolly jolted jovial joyful
joyous jubilant judicial juicy jumbled jumpy jungian junior junior-grade just jutting juvenile keen key khaki
killable kind kindled kindly kindred kinesthetic kinetic kittenish knee-deep knifelike knightly knitted knotted
knotty knowing knowledgeable known korean kosher labeled laborsaving laced lacking lactating lacy laden ladened
ladylike laid laissez-faire lamblike landlocked landscaped languid lanky lao lapsed large large-scale larger
larval lashing last last-minute lasting late latent later latest latin latin-american latter laughing lavender
lavish lawless lax lay layered lazy leaded leaden leading leafless leafy leaky lean leaning learned least
leathered leavened leering left left-hand left-of-center leftmost legal legendary legged leggy legible
legislative legitimate leisurely lengthy less lessened lesser lethal lettered level levelheaded lewd lexical
lexicostatistic liable liberal liberated licensed licked life-size lifeless lifelike lifelong lifted light
light-duty light-footed light-green light-haired light-headed lighted lighthearted lightweight like like-minded
likely lilac lilliputian limited limiting limitless limp linear lined lingual linguistic lipped liquid listed
listless lit literal literary literate lithe littered little livable live lively livid living loaded loathsome
lobster-backed lobular local located loco lofty logical logistic logistical lone lonely long long-acting
long-familiar long-legged long-lived long-range long-run long-shanked long-term long-winded longhand
longstanding looking loose loose-jointed loose-jowled looted lop-eared lordly lost loud loud-voiced lousy lovely
loving low low-ceilinged low-class low-cost low-down low-grade low-level low-lying low-pitched low-sudsing
low-toned lower-class lower-middle-class lowercase lowered lowering lowly loyal lucid lucky ludicrous lugubrious
lukewarm lumbar luminescent luminous lumpish lumpy lunar lunatic lurid luscious lush lusty luxurious lyric
lyrical macabre machinelike macro macromolecular mad maddened maddening made magic magical magnetic magnificent
magnified main maintained majestic major makeshift maladroit male malformed malign malposed mammalian mammoth
mandatory mangled maniacal manic maniclike manifold manned mantic manual manufactured many marbleized marginal
marine marital marked marketable maroon married martial martian marvelous marxist masculine mass-spectrometric
massive masted master masterly mat matched matching material maternal mathematical matte matted mature mauve
maximal maximum meager mean meandering meaning meaningful meaningless measurable meaty mechanic mechanical
mechanistic mechanized meddling median medical medieval meditative mediterranean medium meek meet megakaryocytic
melancholic melancholy melodic melodious melodramatic melted melting memorable menacing mendacious menial mental
merciful merciless mercurial mere meritorious merry mesenteric mesmerizing mesoamerican messy metabolic metal
metallic metaphysical meteoritic meteorological methodical methodist meticulous metropolitan mexican microbial
micrometeoritic microscopic microsomal mid middle middle-aged middle-class middle-level midway midwestern mighty
migrant mild mild-mannered militant military milky million mimetic mimic mincing minded mindful mindless mineral
mini miniature minimal minimalist minimized minimum ministerial minoan minor mint minute miraculous misbranded
miscellaneous mischievous miserable misguided misleading misplaced misrelated missing mistaken misty misty-eyed
misused mitral mixed mixed-up mobile moblike mock mocking modal model modeled moderate modern modest modified
moist molal moldy molecular molten momentary momentous monastic monaural monkish monochromatic mononuclear
monophonic monotone monotonous monstrous monumental moon-round moon-splashed moonlit moral moralistic more
moroccan morose morphemic morphologic morphophonemic mortal mossy most most-valuable mother-naked motional
motionless motivated motivating motivational motivative motive motor mottled mountainous mounted mournful
mouse-colored mousy moving much mud-beplastered muddied muddleheaded muddy muffled multi-color multi-colored
multi-colour multi-coloured multicolor multicolored multidimensional multilateral multiple multiple-choice
multiplied multitudinous mum mundane municipal mural murdered murky muscular musical muslim mustached mutant
mutational mute muted mutual mycenaean myeloid myocardial myriad mysterious mystic mystical mythic mythological
nagging naive naked nameless napoleonic narrative narrow narrowed nasal nasty natal national nationalistic
native natural naturalized nauseated nautical naval navigational nazi neanderthal neapolitan near near-blind
nearby nearsighted neat nebulous necessary necrotic needed needless negative neglected negligent negligible
negro neighboring neo neoclassical neocortical neoliberal nerveless nervous net netlike nettlesome neurological
neuromuscular neuronal neuropsychiatric neurotic neutral neutralized new newborn newtonian next nibbed nice
nighted nightmarish nihilistic nilpotent nimble nine nineteen nineteenth ninety ninth no-account no-hit
no-nonsense noble nociceptive nocturnal nodular noisy nominal nonassertive nonchalant nonchurchgoing
noncommissioned noncompetitive nondescript none nonenzymatic nonequivalent nonexistent nonfunctional nonionic
nonlinguistic nonmetallic nonobservant nonparticulate nonpolitical nonproductive nonresident nonsense
nonspecific nonverbal nonvolatile normal north northeast northerly northern northwest nosed nostalgic notable
noted noticeable notorious nourished novel nubile nuclear nude null numb numbing numeric numerical numerous
numinous nutrient nutritional nutritive oaken obdurate obedient objectionable objective obligated obligational
obliged oblique oblivious oblong obnoxious obscene obscure obsequious observable observant observational
observed obsessed obsessive-compulsive obsolescent obtainable obvious occasional occipital occluded occlusive
occupational occupied ocular odd odious off offbeat offensive official ohmic oiled oily okay old old-fashioned
older oleophilic oleophobic olive olympic ominous omniscient on-site on-the-scene on-the-spot oncoming one
one-horse onetime ongoing online onshore opalescent opaque open open-collared open-ended opened opening
openmouthed operatic operating operational operative opinionated opponent opportunistic opposed opposing
opposite optical optimal optimistic optimum opulent oral orange oratorical orbital orchestral ordered orderly
ordinary organic organizational organized oriental oriented original ornate ornery orthodox orthographic
orthopedic oscillating osseous ostentatious other ottoman out out-and-out out-of-bounds out-of-school
out-of-the-way out-of-town outback outclassed outdated outdoor outer outgoing outlined outlying outmoded
outraged outrageous outright outside outspoken outstanding outstretched outward oval over overactive overall
overbearing overcast overconfident overcurious overdone overgrown overhand overhead overheated overloaded
overlooked overnight overpriced overprotective overriding overseas oversized overt overturned overvaliant
overweight overwhelming owing own owned oxidised pacific packed padded paid painful painless painted paired pale
paleocortical pallid palpable panic-stricken panicked panoramic papal papery papillary paradoxical parallel
paramagnetic parametric paramount paranoid parasympathetic parched pardonable parental parisian parked
parliamentary parochial parrotlike part-time parted partial particular particularistic particulate pass passing
passionate passive past pasted pastel pastelike pastoral pasty pat patched paternalistic pathetic pathless
pathogenic pathologic pathological patient patriarchal patriotic patristic patronizing patterned paved payable
peace-loving peaceable peaceful peaked peaky peanut pearly peculiar pedagogical pedal pedantic pedestrian peeled
peevish pegged-down pelvic penciled pendant pending penetrating pensive pentagonal peopled perambulating
perceived perceptible perceptive perceptual percussive peremptory perennial perfect perforated perfumed
perfunctory perilous periodic peripheral perky permanent perpetual perplexed perplexing persian persistent
personal personalized persuasive pert pertinent perverse pessimistic pestered pestering pestilential pet petaled
petite petticoated phantom pharmaceutical pharmacological philanthropic philharmonic philological philosophic
philosophical phonemic phonetic phonic phonologic phony phosphorescent photographic photovoltaic physical
physicochemical physiological pianistic piano pictorial pictured picturesque piezoelectric pigeon-toed pigheaded
pinched pink pinkish piratical pitched piteous pithy pitiable pitiful pitiless pivotal placid plain planar plane
planetary planned planted plastered plastic platitudinous platonic plausible playable played playful pleasant
pleased pleasing plentiful pleural pliant plodding plump plumping pluralistic plush poetic poignant point-blank
pointed poised poker-faced polar polemical polish polished polite politic political polluted polycrystalline
polytonal pomaded pompous ponderous poor pop popular populated populous porous port portable portentous positive
positivist possessed possessive possible postal posterior posthumous postwar potent potential potted pouring
powder-puff powdered powdery powerful powerless practicable practical practiced practised pragmatic precarious
precast preceding precious precise precocious preconceived precooked precooled predetermined predictable
predictive predigested predisposed preeminent preexistent preferable preferential preferred pregnant prehistoric
prejudiced prejudicial preliminary preliterate premium premonitory preoccupied prepackaged preparative
preparatory prepared prepositional preposterous prepubescent prepupal prescribed present present-day presentable
presentational preserved presidential pressing presto pretend pretended pretty preventive previous prewar
priceless prickly primary prime primed primeval primitive principal printable prior pristine private privileged
prizewinning pro probable procedural processed proclaimed procreative prodigious productive profane professional
professorial proficient profit-maximizing profitable profound profuse progressive projected prolific prolonged
prominent promising promotional prompt prone pronounced propagandistic proper prophetic propitious proportional
proportionate prosodic prospective prosperous prostrate protecting protective proteolytic protestant proto
protogeometric prototypical proud proved proverbial providential provincial provisional provocative proximal
proximate prurient pseudo psychedelic psychiatric psychical psychological psychopathic psychopharmacological
psychotherapeutic psychotic pubescent public publicized published puckish puff puffy pug-nosed pulmonary
pulseless pulverized pumped-up punctured pungent punishable punitive punk puny puppyish pure purple purposeful
pursuant pursued pursuing puzzled puzzling pyknotic pyramidal quack quaint qualified qualitative quality
quantitative quarrelsome quarterly quasi quavering queer querulous questionable questioning quick quick-frozen
quicksilver quiescent quiet quilted quirky quixotic racial racy radial radiant radical radio radioactive
raftered ragged rainy raised raising rallying rampant random ranging rangy rank ranked raped rapid rare rarified
rasping ratable rational rationed raucous raw razor-sharp re-created re-formed reactionary readable ready
ready-made real realistic rear rearward reasonable reasoning reassured reassuring rebellious reborn recent
receptive reciprocal reckless reclaimed recognizable recognized reconciling reconstructed recorded recoverable
recreational rectangular recurrent red red-faced red-rimmed reddish redheaded redoubled redoubtable reduced
redundant reedy reeking refined reflecting reflective reformed refreshed refreshing refrigerated regal regardant
regenerating regimental regional regular regulated regulation regulatory rejoicing related relative relativistic
relaxed relaxing relentless relevant reliable relieved religious reluctant remaining remarkable remedial
reminiscent remorseful remorseless remote remunerative rending renewable renewed renewing rental repayable
repeated repentant repetitive reported reprehensible representational representative repressed repressive
reproducible republican repulsive reputable required resentful resident residential residual resiny resistant
resistive resolute resolved resonant resounding respectable respected respectful respective respiratory
resplendent responsible responsive restful restive restless restrained restricted restricting restrictive
resultant retained retarded retentive reticulate retinal retired retro retrogressive reusable revealing revered
reverse reversible revised revolutionary rewarding rhythmic rhythmical rich rickety riddled ridiculous rife
right right-hand righteous rightful rigid rigorous rimless rimmed ringed riotous ripe ripping rippled rising
risky ritual roaring roast roasted robed robotic robust rock-steady rocklike rocky roiling rolling roman romance
romantic rose rosy rotary rotated rotten rough roughhewn round round-bottom round-faced roundabout rounded
rousing rousseauan routine rowdy royal rubber rubberlike rubbery ruby rudderless ruddy rude rudimentary ruffled
rugged ruined ruinous ruled ruling rum rumanian run-down runaway running rural rush russian rust rusted rustic
rustling rusty ruthless rutted sacred sad sadistic safe sagacious sagging said salable salacious salient
salivary sallow salmon salt salty salubrious salutary same sanctified sandy sane sanguineous sapphire sarcastic
sarcolemmal sardonic satanic satellite satiric satirical satisfactory satisfied saturated sauteed savage saved
saving savory scaled scalloped scandinavian scant scanty scarecrowish scared scarlet scarred scary scathing
scattered scenic scented scheduled schematic schizophrenic scholarly scholastic schoolgirlish scientific
sclerotic scorched scorching scoreless scornful scottish scoured scraggly scrambled scratchy scrawny screaming
screechy screw-loose scripted scriptural scrub sculptural sculptured scurrying seamless searching seasonal
seated secluded second second-rate secondary secondhand secret sectioned secure sedate sedentary seductive
seeing seeming seeping seething segmental segregated seismic select selected selective self self-conceited
self-confident self-conscious self-consistent self-contained self-defeating self-destructive self-effacing
self-enclosed self-evident self-imposed self-locking self-reliant self-sufficient self-sustaining self-whispered
selfish semantic semi-processed semiempirical semiliterate semiprecious semipublic semiskilled senatorial senile
senior sensational senseless sensible sensitive sensory sensual sensuous sentient sentimental separable separate
separated septic sequential serene serial serious serological serviceable set set-apart settled seven seventeen
seventeenth seventh seventy several severe sexual sexy shabby shackled shaded shadowed shadowy shady shaggy
shaken shaky shallow shameful shaped shapeless shapely shared sharp sharp-limbed sharp-worded shattering shaved
shaven shed sheeplike sheer shielded shifting shining shiny shipshape shivering shivery shocked shocking shod
short short-lived short-range short-run short-term shortened shortsighted shot shouldered showy shrewd shrewish
shrieked shrill shriveled shuddering shut shy siberian sicilian sick sickish sickly side sidelong sign signal
signed significant silenced silent silky silly silver silvery similar simple simple-minded simplex simplistic
simulated simultaneous sincere sinewy sinful single single-spaced singular sinister sintered sinuous sinusoidal
sitting situated six sixteen sixteenth sixth sixty sizable size sized sizzling skeletal skeptical skilled
skillful skinny slack slanted slanting slashed slashing sleek sleeping sleepy sleepy-eyed sleeveless slender
slender-waisted sliced slick sliding slight slim slim-waisted slimy slippered slippery slipping slithering
slivery sloped sloping sloppy slovenly slow slow-moving sluggish sluicing slurred slushy sly small small-scale
small-time smaller smallish smart smashed smiling smitten smoking smoky smooth smothered smothering smug snappy
sneak sneaky snobbish snowy snug snuggled so-called so-so soaked soapy soaring sober sobering social socialistic
socialized societal socioeconomic sociological sodden soft soft-spoken softened softening soiled solar sold-out
sole soled solemn solid solid-state solitary soluble solved somatic somber some somnolent sonorous soothing
sooty sophisticated sorbed sordid sore sore-eyed sorrel sorrowful sorry sought sound sounding soundproof sour
south south-central southbound southeastern southern southwest sovereign soviet spaced spacious spanish spare
sparkling sparse spasmodic spatial speaking special specialized specific specified speckled spectacular spectral
specular speculative speedy spellbinding spellbound spherical spic spicy spidery spiky spineless spiny spiral
spirited spiritual spiteful splashed splashy splattered splendid splintery split splitting spoiled spoken spongy
spontaneous sporadic sporting spotless spotted spray-dried spread spread-out sprightly squalling square squared
squashed squat squeaky squirting squishy stabilized stabilizing stable staccato stacked staggering stagnant
stained stainless stale stalked staminate standard standardized standing star stark starlit starry starting
startled startling starved starving state-supported stately statesmanlike static stationary statistical
statutory staunch steadied steady stealthy steamed steaming steep stellar stemmed stentorian step-by-step
stepwise stereo stereophonic stereotyped sterling stern sternal sticking sticky stiff stiff-backed still stilted
stimulating stinking stock stoic stoical stolid stone stone-dead stone-gray stony stooped storied stormy stout
straggling straight straight-out straightforward strained straining straitlaced stranded strange strangled
strategic stratified straw stray streaked streaming streamlined strenuous stressed stretch stretched stricken
strict striking stringy striped strong structural structured struggling strung stubborn stuck-up studded
studious stuffed stuffy stung stunned stunning stupefying stupendous stupid sturdy stylish stylistic stylized
suave subconscious subdued subhuman subjective sublime subliterary submarine submerged submissive subordinate
subsequent subservient subsidized substantial substantive subsurface subtle suburban suburbanized succeeding
successful successive succinct succulent such sudden suffering sufficient suffocating sugary suggestive suitable
suited sulky sullen sultry sumptuous sun-dried sunbaked sunburnt sundry sunken sunlit sunny sunrise sunset
sunstruck suntanned super superb supercilious superficial superior superlative supernatant supernatural
supersonic superstitious supine supple supplemental supplementary supporting supportive supposed supreme sure
sure-enough surface surgical surging surly surmounted surplus surprised surprising surreal surrounded
surrounding surviving susceptible suspect suspended suspicious sustainable swaggering swampy swart swarthy
swaybacked swedish sweeping sweet sweet-faced sweet-smelling swell swelled sweltering swift swimming swingy
swiss sworn symbolic symmetric symmetrical sympathetic symphonic symptomatic synchronized synchronous
synergistic synonymous syntactic synthetic syrian syrupy systematic tabby taboo tactile tactual tagged tai
tailed tailored taken takeout taking talismanic talkative talky tall tall-growing tame tan tangential tangerine
tangible tangled tanned tantalizing taped tapered target-hunting tarred-and-feathered tart tasteful tasty
tattered taunting taut tawdry tawny tax-exempt taxable taxing taxpaying teal tearful teasing technical
technological tedious teen teenage teensy telegraphic telling telltale temporal temporary ten tenable tender
tenebrous tense tensional tensionless tentative tenth tepid terminal terrestrial terrible terrific terrified
terrifying territorial terror-stricken terror-struck terse tested teutonic textile textual textured thai
theatrical theistic thematic then theological theoretical therapeutic thermal thermodynamic thermogravimetric
thermometric thick thick-skulled thickened thickening thickspread thieving thin third third-dimensional thirsty
thirteen thirteenth thirtieth thirty thoriated thorny thorough thoroughgoing thoughtful thoughtless thousand
threadbare threatened threatening three three-dimensional three-way thrifty thrillful thrilling thriving
throbbing thrombosed thronged through thrown thudding thundering thunderous thyroidal thyrotoxic tibetan tidal
tidy tied tiered tight tiled tilled tilted timbered timed timeless timely timeworn timid tingling tiny tipped
tipsy tired tireless tiresome tiring titanic titillating titled tittering together toiling tokenish tolerant
tonal toned tongue-in-cheek tongued too-careful top top-grade top-quality topical topnotch topographical topped
topping topsy-turvy tormented torn torpid tortuous tortured torturing total totalistic totalitarian totemic
tottering touching tough tousled towering toxic traceable traditional tragic tragicomic trained traitorous
tranquil transcendental transcultural transformed transitional translucent transmissible transparent transpiring
transplantable transverse trapped traveled treacherous treasured treated treble trembling tremendous trendy
trespassing triangular tribal trichrome tricolor trigger-happy trigonal trim triple trite triumphant trivial
trophotropic tropical troubled troublesome truculent true trusted trustworthy truthful trying tubular tudor
tumultuous tuneful turbulent turkish turned tuxedoed tweedy twelfth twelve twentieth twenty twenty-eighth
twenty-fifth twenty-first twenty-five twenty-four twenty-one twenty-six twenty-three twilight twin twinkling
twisted two two-way twofold twoscore typical typographic ubiquitous ugly ulcerated ultimate ultra ultramodern
ultrasonic ultraviolet umbrella unabated unable unacceptable unaccompanied unaccountable unachievable unadjusted
unaffected unafraid unalterable unambiguous unanimous unanswered unarmed unasked unassisted unasterisked
unattached unattractive unauthentic unauthorized unavailable unavailing unavoidable unaware unbalanced
unbelievable unborn unbounded unbreakable unbroken unbuttoned uncanny uncaused uncertain uncertified
unchangeable unchanged uncharged uncheckable unclaimed unclean unclouded uncombable uncomfortable uncommon
uncompromising unconcerned unconditional unconquerable unconquered unconscious unconstitutional uncontrollable
unconventional unconvincing uncooked uncooperative uncousinly uncritical undamaged undaunted undeclared
undeniable undepicted under undercover underdeveloped undereducated underground underhanded underlying
underprivileged undersea understandable understanding understood underwater underway undesirable undeveloped
undifferentiated undigested undiluted undiminished undisguised undisputed undone undrinkable undue undulate
uneasy uneconomical unemployed unending unenthusiastic unerring uneven unexpected unexplainable unexplained
unexplored unfair unfaithful unfaltering unfamiliar unfastened unfavorable unfertile unfettered unfit unfitting
unfixed unforeseen unforgettable unfortunate unfrosted unfrozen ungainly ungodly ungrateful unhappy unharmed
unhealthy unheated unheeded unheeding unholy unhurried unhurt unified uniform uniformed unilateral unimaginable
unimaginative unimpaired unimpassioned unimpeachable unimportant unimposing unimpressed unimpressive unimproved
uninitiated uninjectable unintelligent unintended uninterrupted uninvited uninvolved union unique united
univalent universal universalistic unjust unkind unknown unlawful unlike unlikely unlimited unlined unliterary
unloaded unlocked unlovely unlucky unmalicious unmarried unmated unmeritorious unmistakable unmolested unmoved
unnatural unnecessary unneeded unnoticed unnumbered unobtainable unoccupied unofficial unopened unopposed
unorthodox unpaid unpaintable unpaired unparalleled unpatriotic unpaved unperformed unpicturesque unpleasant
unplowed unplumbed unpopular unprecedented unpredictable unpremeditated unprepared unpretentious unproblematic
unprocurable unpromising unprotected unpublished unpunished unqualified unready unreal unrealistic unreasoning
unrecognizable unrecognized unreconstructed unredeemed unreflective unregretting unrelated unreleased unreliable
unremarkable unrequited unresolved unresponsive unrestricted unripe unruly unsaid unsatisfactory unsaturated
unscathed unscientific unscrupulous unseeing unseen unselfconscious unselfish unservile unsettled unshakable
unsharpened unshaved unshaven unshielded unsigned unsloped unsmiling unsold unsolved unspeakable unspoken
unstable unstained unstilted unstressed unstructured unstrung unsuccessful unsuitable unsuited unsung
unsympathetic untellable untenable untested unthematic unthinking untied untold untouched untoward untraditional
untrammeled untried untrue unused unusual unvarying unventilated unwanted unwarranted unwavering unwed unwelcome
unwilling unwise unwitting unwomanly unworthy unwrinkled unwritten up-to-date upbeat upcoming uphill upland
uplifted upper upper-level upper-lower-class upper-middle-class uppercase uppermost upraised upright upset
upside-down upstairs upstream upward urban urbanized urgent urinary usable useable used useful useless usual
utilitarian utility utmost utopian utter vacant vacuolated vague vain valiant valid valuable valued valueless
vanilla vanished variable variant varied variegated various varying vascular vast vehement veiled veined velvet
velvety venerable verbal verdant veridical veritable vermilion vernal vertebral vertical very vesicular veteran
veterinary viable vibrant vibrionic vicarious vicious victorian viennese vigilant vigorous vile villainous
vindictive violent violet virgin virile virtual virtuoso virulent visceral viscoelastic viselike visible
visionary visored visual vital vivacious vivid vocal vocalic vocational vociferous voiced void volatile voltaic
volumetric voluminous voluntary volunteer voluptuous votive vulgar vulnerable vulpine wacky wailful wainscoted
waiting wakeful walk-to walking walloping wan wandering war-ridden warlike warm warm-toned warmed warming
warning warped wary washed waste wasted wasteful water-cooled waterproof watery wavy waxed waxen waxing waxlike
wayward weak weakened wealthy wearied wearing wearisome weary wearying weather weather-beaten weathered
wedge-shaped wee weeping weighted weird welcome welcoming well well-balanced well-bound well-chosen well-defined
well-educated well-fed well-informed well-kept well-known well-made well-meaning well-read well-rounded west
western wet wheezing whimsical whipping whiskered whispering white white-collar whitewashed whitish whole
whole-souled wholesome wicked wide wide-cut wide-open wide-ranging wide-screen widespread widowed wifely wiggly
wild wild-eyed willful willing wilsonian wily windblown winding windy winless winning wintry wired wireless wiry
wise wispy withered withering witty wizard wobbling wobbly woeful wolflike womb-to-tomb wonderful wonderworking
wondrous wooded wooden woolen woolly wooly workable working working-class workmanlike world world-shaking
world-shattering worldly worldwide worn worried worse worst worth worthless worthwhile worthy wound wounded
woven wraithlike wrapped wrathful wrenching wretched wriggly wrinkled writhed writhing written wrong wry yankee
yawning year-round yelled yellow yellow-brown yellow-green yellowed yielding yokel-like yonder young younger
youngish youthful yummy zero zigzag zodiacal
`,
  adverb: `
abed ably abnormally aboard about above abroad abruptly absently absentmindedly absolutely academically
accidentally accordingly accurately accusingly acoustically across actively actually acutely adamantly
additionally adequately admirably admittedly adroitly advisedly afar affably affectingly affectionately afoot
aft after afterward afterwards again aggravatingly agilely ago agreeably ahead aimlessly airily alarmingly
alertly algebraically alike all almost alone along aloud already also alternately alternatively altogether
always amply anachronistically analogously analytically anatomically anciently anew angrily annually anxiously
any anyhow anymore anyway anywhere apart apiece apologetically apparently appreciably appropriately approvingly
approximately arbitrarily around arrogantly artfully artificially artistically ashore aside asleep assuredly
astonishingly astray astride asymmetrically asymptotically atonally atop atrociously attentively aurally
auspiciously authoritatively automatically away awful awfully awhile awkwardly awry axially baby-wise back
backward backwards bad badly bang bannerlike barefoot barely basically beautifully before behind believably
belligerently below beneath besides best better between bewilderedly bewilderingly beyond big bitterly blandly
bleakly blindly blissfully blithely boastfully bodily boiling boldly bolt bravely brazenly breathlessly briefly
bright brightly brilliantly briskly broadly busily but calculatingly callously calmly candidly carefully
carelessly casually catastrophically causally cautiously centrally ceremonially certainly characteristically
cheerfully chemically chiefly childishly chronologically classically clean cleanly clear clearly cleverly
clinically clockwise close closely closer closest clumsily coarsely cold-bloodedly coldly collect collectively
comfortably comically commercially commonly comparatively compassionately competently competitively completely
comprehensively compulsively conceivably conceptually conclusively concretely confidentially confidently
consciously consequently conservatively considerably considerately consistently conspicuously constantly
constructively contemptuously contentedly continually continuously contradictorily conveniently conventionally
conversely convincingly convulsively coolly correctly correspondingly cortically cosily counter counterclockwise
course covertly crazily creatively critically cross-legged crudely cruelly culturally curiously currently curtly
curvaceously customarily daily daintily damn damned dandily dangerously darkly dead dearly decent decently
deceptively decidedly decisively deep deeply definitely deliberately delicately deliciously delightfully
deliriously demandingly demonstrably denominationally deplorably despairingly desperately determinedly
dexterously dialectically diametrically differently diffidently diffusely dimly direct directly disconcertingly
discreetly dismally dispassionately disregardless distally distastefully distinctively distinctly distractedly
disturbingly divinely dizzily doctrinally doggedly dogmatically double doubly doubtless dourly down downhill
downright downstairs downstream downtown downward downwind dramatically drastically dreadfully dreamfully
drearily drowsily drunkenly dryly due dully each eagerly earlier earliest early earnestly easily east eastward
easy economically edgewise editorially effectively effectually efficiently effortlessly either elaborately
electrically elsewhere eminently emotionally emphatically empirically encouragingly endlessly enduringly
energetically engagingly enormously enough enthusiastically entirely enviably equally erratically especially
essentially etcetera eternally even eventually ever everlastingly everywhere evidently exactly exceedingly
excellently exceptionally excitedly exclusively exhaustively expansively expectantly experimentally explicitly
explosively express expressively expressly extensively extra extraordinarily extravagantly extremely exultantly
face-to-face facetiously faintly fairly faithfully familiarly far farther farthest fascinatingly fast faster
fatally favorably fearfully ferociously fervently feverishly fiercely figuratively finally financially fine
finely firm firmly first flamboyantly flat flatly flush focally fondly forever formally formerly forth forthwith
fortunately forward fourth frankly frantically free freely frenziedly frequently fresh freshly frowningly full
full-time fully fundamentally furiously further furthermore furtively fussily gaily gayly generally generously
gently genuinely geographically gingerly girlishly glibly gloomily gloriously good gracefully graciously
gradually grammatically grandly graphically gratifyingly gratuitously gravely greatly greedily greenly grimly
grossly grotesquely grudgingly guiltily habitually haggardly half half-heartedly half-time halfway haltingly
haphazardly happily hard hardly harmlessly harshly hastily hatefully haughtily head-on headlong healthily
heartily heavily heavy helpfully helplessly hence henceforth here hereabouts hereafter hereby herein hereinafter
heretofore hesitantly hideously high highly hilariously historically hither hitherto hoarsely home homeward
homogeneously honestly honorably hopefully hopelessly horribly horrifyingly however humanely humbly hurriedly
hyperbolically hypothalamically hysterically ideally idiotically idly ill imaginatively immediately immensely
impatiently impeccably imperceptibly imperfectly importantly improperly impudently inadequately inadvertently
incidentally incompletely inconveniently increasingly incredibly incurably indeed indefinitely independently
indifferently indignantly indirectly indiscriminately individually indoors industriously ineffectively ineptly
inescapably inevitably inexorably infinitely informally initially insanely inside insidiously insignificantly
insofar insolently instantly instead instinctively insufficiently intellectually intensely intensively
intentionally intently interestingly internally internationally intimately intramuscularly intrinsically
invariably inversely inward inwardly irrationally irregularly irrespective irritably item jointly jubilantly
jurisprudentially just justifiably justly keenly kinda kindly kinesthetically large largely last lastly late
lately later laughingly lavishly lazily least left legally legitimately leisurely lengthily lengthwise less
liberally light lightly likely likewise linearly lingeringly lingually linguistically listlessly literally
little live locally logically long longer loose loosely lopsidedly loud loudly lovingly low loweringly luckily
lustily luxuriously macroscopically madly magnetically magnificently mainly majestically man-to-man manifestly
marginally markedly marvelously materially mathematically maybe meanwhile mechanically medically meekly
mellowingly mentally merely merrily methodically meticulously microscopically midway mighty mildly militarily
miraculously miserably mistakenly moderately modestly momentarily morally more moreover morosely mortally most
mostly mournfully movingly much musically mutely nakedly namely narrowly nationally naturally nay near nearby
nearer nearest nearly neatly necessarily needlessly nervously never nevertheless new newly next nicely nimbly
noisily nominally none nonetheless nonspecifically normally north northward northwest not notably noticeably
notoriously notwithstanding now nowhere nowise obediently obligingly obscurely obstinately obviously
occasionally oddly off officially offshore often oftentimes ominously once only onshore openly operationally
opposite optically orally ordinarily organically originally ornately ostensibly otherwise out outdoors outright
outside outstandingly outward outwardly over overboard overhead overnight overseas overtly overwhelmingly
painfully palpably paradoxically part partially particularly partly passionately passively past pat paternally
patiently peacefully peculiarly perchance perennially perfectly perfunctorily perhaps perilously periodically
peripherally permanently persistently personally perversely petulantly philosophically photographically
physically piano pictorially piping piteously pitilessly pityingly placidly plain plainly plaintively
plastically pleasantly plenty plum plumb plump politely politically pompously poorly pop popularly positively
possibly potentially powerful powerfully practically precious precisely predominantly preferably preferentially
presently presto presumably pretty previously primarily primly principally privately probably profanely
professedly professionally profitably profoundly profusely progressively prominently promptly properly
prophetically proportionally proportionately protectively proudly psychically psychologically publicly pungently
purely purportedly purposely qualitatively quantitatively quaveringly querulously questioningly quick quicker
quickly quiet quietly quite radically rakishly randomly rapidly rarely rather rationally raucously readily real
realistically really rearward reasonably reassuringly rebelliously recently recklessly redly reflectively
reflexly regardless regionally regretfully regularly relatively relentlessly reliably religiously reluctantly
remarkably repeatedly reportedly reproducibly reprovingly resentfully resignedly resolutely respectively
responsibly restively restlessly rhythmically richly ridiculously right rightfully rightly rigidly rigorously
roaring rollickingly rough roughly round roundly routinely rudely ruefully sadly safely satirically
satisfactorily savagely scarce scarcely scathingly scholastically scientifically scornfully scrupulously second
secondarily secondhand secondly secretly securely sedulously seemingly seldom self-consciously semantically
sensibly separately serenely seriously severely sexually shamefacedly sharp sharply sheer shockingly short
shortly shrewdly shrilly shyly sic sidewise significantly silently similarly simply simultaneously sincerely
singly singularly skillfully slantingly slantwise slap sleepily slightly slow slowly sluggishly smack small
smash smilingly smolderingly smoothly snugly soberly sociably socially soft softly solely solemnly solidly some
someday somehow someplace sometime sometimes somewhat somewhere soon sooner soothingly sorely soughingly
soulfully sourly south southeast southward southwest sparsely spatially specially specifically spectacularly
speculatively speedily spiritually splendidly spontaneously square squarely staggeringly statistically
steadfastly steadily steady stealthily steaming steeply sternly stiffly still stolidly stonily stoutly straight
straightaway strenuously strictly strikingly strongly structurally stubbornly studiously stupidly subconsciously
subsequently substantially subtly successfully successively succinctly such suddenly sufficiently suitably
sulkily sullenly super superbly superficially supposedly supra supremely sure surely surprisingly
surreptitiously suspiciously sweet sweetly swiftly symbolically symmetrically sympathetically syntactically
systematically tactically tactually tangibly tantalizingly tartly tearfully technically technologically
temporarily tenaciously tenderly tenfold tensely tentatively tenuously terribly tersely testily theatrically
then thence thenceforth theoretically there thereafter thereby therefor therefore therefrom therein thereof
thereon thereto theretofore therewith thermally thermodynamically thick thickly thin thinly third thither
thoroughly though thoughtfully thousand-fold thrice through throughout thus tight tightly timely timidly tiptoe
tiredly today together tomorrow tonight too totally traditionally tragically tranquilly transversally
transversely tremendously triumphantly true truly trustfully tunelessly twice twirlingly typically ultimately
ultrasonically unambiguously unanimously unashamedly unavoidably unawares unblinkingly unceasingly uncertainly
uncomfortably unconcernedly unconditionally unconsciously uncontrollably under underfoot understandingly
undoubtedly unduly uneasily unequally unequivocally unerringly unevenly unexpectedly unfalteringly unfortunately
unhesitatingly unhurriedly uniformly unimpeachably unintentionally uninterruptedly uniquely universally
unluckily unmanageably unmistakably unnecessarily unobtrusively unpleasantly unpredictably unqualifiedly
unquestionably unquestioningly unrealistically unreservedly unsmilingly unsteadily unsuitably unusually
unutterably unwisely unwittingly uphill upstairs upstate upstream upward upwards urgently uselessly usually
utterly vacantly vaguely variously vastly very victoriously vigorously violently virtually vis-a-vis visibly
visually vitally vividly vocationally vociferously volumetrically voluntarily warily warm warmly watchfully way
weakly wearily weirdly well well-nigh west westerly westward westwards whence whole wholly wickedly wide widely
wild wildly wilfully willy-nilly wisely withal within wittingly woefully wonderfully wondrously woodenly
wordlessly worriedly worse wrathfully wrong wrongly wryly yearningly yesterday yet zigzag
`,
};

/** Words that are like those of a mood. */
export const MOOD_WORDS: Record<string, string> = {
  bright: `
afire beady brainy brilliancy luminosity polycrystalline sunstruck transparency transparent
`,
  cheerful: `
absurdity anticipation athleticism blissful brisk certitude cheerfulness cordial crackle dressy eagerness
ebullient ecstatic elaborate expectancy expectant extravagant exultation facetious friendliness fussy genial
giddiness gleeful hilarious hilarity implike indefatigable insouciance jocose jocular kittenish ludicrous
mischievous neighborliness offbeat overconfident perky positivism positivist profuse puckish puff resilience
ridiculous riotous robustness rosy ruddy salubrious strenuous suspect thrillful tireless tongue-in-cheek wacky
well-chosen witty
`,
  contrasty: `
astute austere coarse graphical incisive keen keenness knifelike lifelike salt sharpness shrewd shrill
`,
  cool: `
advance crispy distinctness frostbitten imminence infertile inhuman innovative machinelike nerveless pivotal
quick-frozen shivery submarine terse unfertile unimaginative
`,
  cozy: `
do-it-yourself prosperous
`,
  dark: `
morose overcast swart tenebrous twilight wraithlike
`,
  dramatic: `
ardent audacity beardown beefed-up blatancy blatant boldness choppy disruptive drastic emotionalism emotionality
equipotent expressiveness fervent foolhardy hefty herculean impregnable invulnerability ironlike melodramatic
overvaliant potent powerfulness reckless recklessness sentimentality staginess suddenness temerity turbulent
utmost
`,
  dreamy: `
artificial cardboard conception conceptual conceptuality deceptive dummy ersatz godlike illusionary illusory
imitation insubstantial inventive languid lyric phantom pretend synthetic transcendental unreality
weightlessness
`,
  eerie: `
apparition beat bloodless broken-down deathlike deathly dreadful fiendish frightful ghostlike gruesome horrible
lethal lethality lifeless malevolency monstrosity pulseless run-down satanic stagnant stone-dead terrible vile
virulence virulent
`,
  elegant: `
affluence big-ticket ceremonial collective cosmetic costly courteous crafty dapper decoration decorativeness
dress equanimity fanciful foppish frilly gentlemanly impeccable incarnate jaunty kosher ladylike modernism
modernity ornament plenitude plush present-day richness schematic shipshape spic suave trendy ultramodern
wealthy wily
`,
  epic: `
arrogance arrogant ascendancy audacious baronial boastful countless dauntless diachronic egotism expansiveness
exultant gallant greatness haughty huge illustrious inexhaustible inflatable innumerable interminable jubilant
knightly lofty lordly massive monument multitude multitudinous myriad notable paramount perpetual predominance
predomination prevalence prominent rife salient stuck-up supercilious vain valiant vanity
`,
  gloomy: `
abject bittersweet broke bust careworn commiseration deplorable doleful drawn filthy grief-stricken haggard
hapless inexorable low-down lugubrious mixed-up pathetic piteous pity profanity reflective relentless solicitude
stung unclean wailful woeful wretchedness
`,
  magical: `
elfin opalescent providential shot spellbound talismanic
`,
  muted: `
apparent aridity blackish blue-black boredom coal-black dried-out dryness evident featureless granular grave
grayish irksome ironic livid matte monotonous nakedness pallid pastelike pasty pearly scanty solemn solemnity
sooty stone-gray tedious thirsty timidity tiresome waxlike wearisome
`,
  mysterious: `
abstruseness clandestine denseness dumb eccentric eccentricity forfeit inquisitive inscrutability nameless
obscurity out-of-the-way overcurious particular queer slowness ultraviolet undercover unforeseen unsung vague
`,
  nostalgic: `
age-old antiquity evocative onetime sentiment settlement tweedy
`,
  picturesque: `
adept adorable antic beneficial bully champion cute decency decent delectable enjoyable esthetic excellence
expert first-class flavorful flawless foremost formidable gravid loveliness mint okay optimal optimum
perfectibility perfection politeness prettiness proficiency proficient pungent resplendent salutary sensuous
signal singular skillful solid swell top-grade top-quality unbelievable utter voluptuous wizard wonderfulness
`,
  romantic: `
ablaze aflame carnal cranky demon-ridden fanaticism fond quixotic romanticism sore syrupy
`,
  soft: `
lithe netlike out-and-out piano smoothness soft-spoken squishy suppleness undulate velvet
`,
  tense: `
aggressiveness barbaric battleful belligerent bestial blood-and-guts brute calamity combatant corrosive edgy
expedition fell feverish godforsaken grievous hazardous indignant intensive jumpy lurid manic martial militant
nervous nervousness opponent pumped-up redoubtable restive ruinous savageness self-destruction self-destructive
severe speculative taut terrific treacherous truculence truculent vicious waste wrathful
`,
  tranquil: `
aloneness apart aristocratic bent borderline diligent earnest earnestness elementary firm groundless idleness
indolence indolent lone minimum motionless negligible nobility oblong patience peaceable seriousness set-apart
simplistic sincerity static stoical stout stray tokenish unproblematic unshakable vacant
`,
  vibrant: `
electricity flash florid freshness ginger insolence multi-color multi-colour multicolor negro novel pert showy
sprightly succulent tawdry trichrome tricolor vivacious
`,
  warm: `
buggy hearty hotness loco lukewarm spicy tepid
`,
};
