package org.khronika.updates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.khronika.figures.Figure;
import org.khronika.incidents.Incident;
import org.khronika.people.Person;
import org.khronika.places.Place;
import org.khronika.proceedings.Proceeding;
import org.khronika.records.ReviewState;
import org.khronika.values.RecordRef;

/**
 * An update and the records that it is bound to, changed through the deeds of the desk and remembered here in the plainest way, so that
 * what each binding must say can be worked out without any code of the program.
 */
final class WorldOfAnUpdate {

    /** Incidents of all worlds: one without a day may lie in the time of any. */
    private static final List<HappenedInAWorld> EVERYWHERE = new ArrayList<>();

    private final Office office;
    private final int year;
    private final List<HappenedInAWorld> incidents = new ArrayList<>();
    private final RecordRef person;
    private final RecordRef figure;
    private final RecordRef proceeding;
    private final RecordRef update;
    private final List<HappenedInAWorld.Town> towns = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private String name;
    private boolean named = true;
    private int value = 104;
    private String measure = "шағым";
    private String speaker = "Прокуратура";
    private int spokenOf = 6;
    private String context = "";
    private int day = 10;
    private int years = 6;
    private boolean prison = true;
    private String court = "";
    private String caseTitle = "Дело «Қаңтар»";
    private int edition;

    /** A sentence with its one binding, and what that said when it was accepted or last found right. */
    private static final class Sentence {

        private final String before;
        private final String link;
        private final String destination;
        private int wording;
        private SaidOfAWorld said = SaidOfAWorld.of("");

        Sentence(String before, String words, String destination) {
            this.before = before;
            this.link = "[%s](<%s>)".formatted(words, destination);
            this.destination = destination;
        }

        boolean isDrawn() {
            return destination.contains(" by:");
        }

        String markdown() {
            return isDrawn() ? "[сурет %d](<%s>)".formatted(wording, destination) : inWords();
        }

        private String inWords() {
            return before + " " + link + " — «осылай» " + wording + " рет.";
        }

        /** Tells a sentence from all others in a list. */
        String key() {
            return isDrawn()
                    ? "сурет %d сурет %d %s".formatted(wording, wording, destination)
                    : before + " " + wording + " " + destination;
        }
    }

    WorldOfAnUpdate(Office office, int year) {
        this.office = office;
        this.year = year;
        this.name = called(0);
        for (int n = 0; n < 2; n++) {
            double latitude = 43 + n;
            towns.add(new HappenedInAWorld.Town(office.accepted(town(latitude)), latitude));
        }
        for (int n = 0; n < 4; n++) {
            newIncident(n, true);
        }
        person = office.accepted(person());
        figure = office.accepted(figure());
        proceeding = office.accepted(proceeding());
        String during = "during:" + year;
        sentences.add(new Sentence("Осы жылы", "", "count:kind:incident " + during));
        sentences.add(new Sentence("Задержаний было", "три", "count:kind:incident acts:detention " + during));
        sentences.add(
                new Sentence("Барлығы зардап шекті:", "", "count:kind:incident %s sum:people-hit".formatted(during)));
        sentences.add(new Sentence("Наурызда", "", "count:kind:incident during:%d-03".formatted(year)));
        sentences.add(new Sentence("Сотталған –", "ол", person.address()));
        sentences.add(new Sentence("Тағы да", "", person.address()));
        sentences.add(new Sentence("Прокуратура сообщила о", "104", figure.address()));
        sentences.add(new Sentence("Көрсеткіш:", "", figure.address()));
        sentences.add(new Sentence("Айып тағылды:", "айып", proceeding.address() + "#step-1"));
        sentences.add(new Sentence("Приговор:", "үкім", proceeding.address() + "#step-2"));
        sentences.add(new Sentence("Істің өзі:", "дело", proceeding.address()));
        sentences.add(new Sentence(
                "Полиция әкетті:", "наубайшы", incidents.getFirst().address.address()));
        sentences.add(new Sentence("Оқиға:", "", incidents.getFirst().address.address()));
        sentences.add(new Sentence(
                "Бұрын белгілі болғаны:", "", "count:kind:incident %s knownon:2020-01-01".formatted(during)));
        sentences.add(
                new Sentence("Жыл соңында қамауда:", "", "count:register:deprived asof:%d-12-31".formatted(year)));
        sentences.add(
                new Sentence("Жыл басында қамауда:", "", "count:register:deprived asof:%d-01-15".formatted(year)));
        sentences.add(new Sentence("", "", "count:kind:incident %s by:month".formatted(during)));
        sentences.add(new Sentence("", "", "count:kind:incident %s by:place".formatted(during)));
        update = office.accepted(written());
        sentences.forEach(sentence -> sentence.said = says(sentence.destination, sentence.link));
    }

    RecordRef update() {
        return update;
    }

    // What is entered

    private Update written() {
        List<Map<String, String>> sections = List.of(
                Map.of("chapter", "GENERAL", "text", text(sentences.subList(0, 4))),
                Map.of("chapter", "EXPRESSION", "text", "### Сөз\n\n" + text(sentences.subList(4, 8))),
                Map.of(
                        "chapter",
                        "OTHER",
                        "text",
                        "- " + sentences.get(8).markdown() + "\n- Байланбаған сөйлем.\n\n"
                                + text(sentences.subList(9, 16))),
                Map.of(
                        "chapter",
                        "OTHER",
                        "text",
                        sentences.get(16).markdown() + "\n\n"
                                + sentences.get(17).markdown()));
        return office.body(
                Update.class,
                Map.of("title", "Шолу " + year + " — «басылым» " + edition, "period", "" + year, "sections", sections));
    }

    private static String text(List<Sentence> some) {
        List<String> all = new ArrayList<>();
        some.forEach(sentence -> all.add(sentence.markdown()));
        return String.join(" ", all) + " [Бет](https://monitor.example/kk) бар.";
    }

    /** A name that nobody in another world bears. */
    private String called(int which) {
        StringBuilder surname = new StringBuilder();
        ("" + year + which).chars().forEach(digit -> surname.append("қазыбекшүм".charAt(digit - '0')));
        return "Айгерім Әй" + surname + "ова";
    }

    private Incident incident(HappenedInAWorld one) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("title", one.title);
        answers.put("kind", "SINGLE");
        answers.put("certainty", one.alleged ? "ALLEGED" : "REPORTED");
        answers.put("acts", List.of(one.detention ? "DETENTION" : "FINE"));
        answers.put("freedoms", List.of("ASSEMBLY"));
        if (!one.when.isEmpty()) {
            answers.put("when", one.when);
        }
        if (one.town != null) {
            answers.put("place", one.town.address.address());
        }
        if (one.people != null) {
            answers.put("parties", List.of(Map.of("group", "адамдар", "role", "VICTIM", "count", "=" + one.people)));
        }
        return office.body(Incident.class, answers);
    }

    private Place town(double latitude) {
        return office.body(
                Place.class,
                Map.of("names", List.of(Map.of("text", called(9) + "қала")), "latitude", latitude, "longitude", 76.5));
    }

    private Person person() {
        return office.body(
                Person.class,
                Map.of(
                        "names",
                        List.of(Map.of("text", name, "kind", "MAIN")),
                        "protection",
                        named ? List.of() : List.of("MINOR"),
                        "note",
                        "Ақын " + context));
    }

    private Figure figure() {
        return office.body(
                Figure.class,
                Map.of(
                        "measure",
                        measure,
                        "value",
                        "=" + value,
                        "asOf",
                        "%d-%02d".formatted(year, spokenOf),
                        "speaker",
                        speaker,
                        "context",
                        "Жауап " + context));
    }

    private Proceeding proceeding() {
        return office.body(Proceeding.class, Map.of("title", caseTitle, "kind", "CRIMINAL", "steps", steps()));
    }

    /** Who is sentenced to imprisonment is held where a source says so: it tells in which prison they are. */
    private List<Map<String, Object>> steps() {
        Map<String, Object> charged = Map.of("kind", "CHARGED", "when", year + "-02-01");
        Map<String, Object> convicted = Map.of(
                "kind",
                "CONVICTED",
                "when",
                "%d-09-%d".formatted(year, day),
                "penalties",
                List.of("%s:P%dY".formatted(prison ? "imprisonment" : "restricted-freedom", years)),
                "detail",
                "Сот " + court);
        Map<String, Object> moved = Map.of("kind", "TRANSFERRED", "when", year + "-10-15");
        return prison ? List.of(charged, convicted, moved) : List.of(charged, convicted);
    }

    // What is done

    void newIncident(int how, boolean accepted) {
        HappenedInAWorld one = new HappenedInAWorld(new RecordRef("KZ-I-2022-1000"));
        tell(one, how, how);
        Incident body = incident(one);
        HappenedInAWorld kept = new HappenedInAWorld(accepted ? office.accepted(body) : office.draft(body));
        tell(kept, how, how);
        if (accepted) {
            incidents.add(kept);
            EVERYWHERE.add(kept);
        }
    }

    private void tell(HappenedInAWorld one, int when, int how) {
        one.title = "Ұстау “%d”".formatted(how);
        one.date(year, when);
        one.detention = how % 2 == 0;
        one.people = how % 3 == 0 ? null : Integer.valueOf(how);
    }

    /** Changes an incident; what makes no difference to any number is changed too. */
    void changeIncident(int which, int what, int to) {
        HappenedInAWorld one = incidents.get(which % incidents.size());
        if (office.read(one.address).review() == ReviewState.WITHDRAWN) {
            return;
        }
        switch (what % 7) {
            case 0 -> one.date(year, to);
            case 6 -> one.town = to % 3 == 2 ? null : towns.get(to % 3);
            case 4 -> one.alleged = to % 2 == 0;
            case 1 -> one.detention = to % 2 == 0;
            case 2 -> one.people = to % 4 == 0 ? null : Integer.valueOf(to);
            case 3 -> one.title = "Басқа атау “%d”".formatted(to);
            default -> {
                // The same again, as a version of its own.
            }
        }
        office.amended(one.address, incident(one));
    }

    /** A draft that nobody accepts changes nothing, and is not to be remembered. */
    void draftOfIncident(int which, int to) {
        HappenedInAWorld one = incidents.get(which % incidents.size());
        if (office.read(one.address).review() == ReviewState.WITHDRAWN) {
            return;
        }
        HappenedInAWorld other = new HappenedInAWorld(one.address);
        tell(other, to, to + 1);
        office.changed(one.address, incident(other));
        office.changed(one.address, incident(one));
        office.changed(one.address, incident(other));
    }

    void takeIncidentAway(int which, boolean withdraw) {
        HappenedInAWorld one = incidents.get(which % incidents.size());
        if (!one.open || office.read(one.address).review() == ReviewState.WITHDRAWN) {
            return;
        }
        one.open = false;
        if (withdraw) {
            office.withdrawn(one.address);
        } else {
            office.closed(one.address);
        }
    }

    /** A town lies elsewhere, or is written down anew where it was. */
    void moveTown(int which, int to) {
        HappenedInAWorld.Town town = towns.get(which % towns.size());
        town.latitude = 43 + to % 4;
        office.amended(town.address, town(town.latitude));
    }

    void changePerson(int what, int to) {
        switch (what % 3) {
            case 0 -> name = called(to);
            case 1 -> named = to % 2 == 0;
            default -> context = "note " + to;
        }
        office.amended(person, person());
    }

    void changeFigure(int what, int to) {
        switch (what % 5) {
            case 0 -> value = 100 + to;
            case 1 -> measure = "өтініш " + to;
            case 2 -> speaker = "Прокурор " + to;
            case 3 -> spokenOf = 1 + to % 12;
            default -> context = "context " + to;
        }
        office.amended(figure, figure());
    }

    void changeCase(int what, int to) {
        switch (what % 5) {
            case 0 -> day = 10 + to;
            case 4 -> prison = to % 2 == 0;
            case 1 -> caseTitle = "Дело «Қаңтар» " + to;
            case 2 -> years = 1 + to;
            default -> court = "detail " + to;
        }
        office.amended(proceeding, proceeding());
    }

    /** Another edition: of one sentence the words are others, so that it is accepted anew; the others stay as they are. */
    void newEdition(int which, boolean otherWords) {
        edition++;
        Sentence one = sentences.get(which % sentences.size());
        if (otherWords) {
            one.wording++;
        }
        office.amended(update, written());
        if (otherWords) {
            one.said = says(one.destination, one.link);
        }
    }

    void foundRight(StaleSentence stale) {
        sentences.stream()
                .filter(sentence -> key(stale).equals(sentence.key()))
                .forEach(sentence -> sentence.said = says(sentence.destination, sentence.link));
    }

    /** Its update is withdrawn, so that its sentences are asked for no more. */
    void end() {
        office.withdrawn(update);
    }

    // What must follow

    /** The sentences whose binding says something else than when it was accepted or last found right, each with the records that moved its number. */
    List<String> stale() {
        return sentences.stream()
                .map(sentence -> {
                    SaidOfAWorld now = says(sentence.destination, sentence.link);
                    return sentence.said.saysAs(now) ? "" : sentence.key() + sentence.said.movedTo(now);
                })
                .filter(told -> !told.isEmpty())
                .sorted()
                .toList();
    }

    /** The same of a sentence that the program lists. */
    static String told(StaleSentence stale) {
        return key(stale) + SaidOfAWorld.moved(stale);
    }

    /** Tells a sentence that the program lists from all others: what stands before its binding, the number in its words, where it leads. */
    private static String key(StaleSentence stale) {
        String first = stale.sentence().pieces().getFirst().text().strip();
        String wording = stale.sentence().words().replaceAll("(?s).*» (\\d+) рет\\.$", "$1");
        return first + " " + wording + " " + stale.binding().destination();
    }

    private SaidOfAWorld says(String destination, String link) {
        if (destination.contains("knownon:")) {
            return SaidOfAWorld.of("none, as nothing was entered by then");
        }
        if (destination.contains("register:")) {
            return held(destination.endsWith("-12-31") && prison);
        }
        if (destination.startsWith("count:")) {
            boolean march = destination.endsWith("-03");
            return count(
                    LocalDate.of(year, march ? 3 : 1, 1),
                    march ? LocalDate.of(year, 3, 31) : LocalDate.of(year, 12, 31),
                    destination);
        }
        return SaidOfAWorld.of(words(destination, link.startsWith("[](")));
    }

    /** Of the register the others that it tells of are the same all the time. */
    private SaidOfAWorld held(boolean isHeld) {
        SortedMap<String, SaidOfAWorld.Behind> behind = new TreeMap<>();
        if (isHeld) {
            behind.put(proceeding.address(), new SaidOfAWorld.Behind(true, "", ""));
        }
        return new SaidOfAWorld(behind.size() + " more than others", behind);
    }

    private String words(String destination, boolean itself) {
        if (destination.equals(person.address())) {
            return named ? name : "nobody";
        }
        if (destination.equals(figure.address())) {
            return "%d %s, stated by %s of month %d".formatted(value, itself ? measure : "", speaker, spokenOf);
        }
        if (destination.endsWith("#step-1")) {
            return "charged in February";
        }
        String sentence = "%d %s".formatted(years, prison ? "in prison" : "of restricted freedom");
        if (destination.endsWith("#step-2")) {
            return "convicted on %d: %s, %s".formatted(day, sentence, court);
        }
        return destination.equals(proceeding.address())
                ? "%s, convicted on %d: %s".formatted(caseTitle, day, sentence)
                : incidents.getFirst().told();
    }

    private static SaidOfAWorld count(LocalDate first, LocalDate last, String definition) {
        boolean detentions = definition.contains("acts:detention");
        boolean people = definition.contains("sum:");
        SortedMap<String, SaidOfAWorld.Behind> behind = new TreeMap<>();
        long least = 0;
        long most = 0;
        boolean open = false;
        for (HappenedInAWorld one : EVERYWHERE) {
            boolean outside = one.from != null && one.to != null && (one.to.isBefore(first) || one.from.isAfter(last));
            if (one.open && !outside && (!detentions || one.detention)) {
                boolean sure = one.from != null && one.to != null && !one.from.isBefore(first) && !one.to.isAfter(last);
                behind.put(
                        one.address.address(),
                        new SaidOfAWorld.Behind(sure, one.part(definition), people ? String.valueOf(one.people) : ""));
                if (sure && one.town != null && definition.endsWith("by:place")) {
                    behind.put(
                            one.town.address.address(), new SaidOfAWorld.Behind(true, "at " + one.town.latitude, ""));
                }
                open = open || one.people == null;
                long adds = people ? one.people == null ? 0 : one.people : 1;
                least += sure ? adds : 0;
                most += adds;
            }
        }
        String number = !people || !open ? least + " to " + most : least == 0 ? "not known" : "at least " + least;
        return new SaidOfAWorld(number, behind);
    }
}
