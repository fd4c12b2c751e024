package org.khronika.updates;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.pages.ShownTypes;
import org.khronika.records.BoundText.Binding;
import org.khronika.records.Citation;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/**
 * What stands at the place of a record that words are bound to: its name, the day and the state of a step, the heading of a section, the number of a figure,
 * and what a reader finds there besides.
 */
@Component
public class BoundWords {

    private static final String STEP = "#step-";
    private static final String SECTION = "#section-";
    private static final RecordPage.Step NO_STEP = new RecordPage.Step(null, "", "", "", false, List.of(), List.of());

    private final ShownTypes types;

    BoundWords(ShownTypes types) {
        this.types = types;
    }

    /** The words as somebody reads them; empty where the record has no such place. */
    public <T extends Record> String of(Stored<T> record, Binding binding, Namer namer) {
        ShownType<T> type = types.get(record);
        if (isNumbered(binding.at())) {
            return places(record, namer).getOrDefault(binding.at(), "");
        }
        boolean itself = binding.words().isEmpty() || binding.isNote();
        return type.statedNumbers(record.body())
                .filter(stated -> !itself && !stated.numbers().isEmpty())
                .map(stated -> namer.say(Sayable.commas(stated.numbers())))
                .or(() -> type.nameIn(record.body(), namer.language()))
                .orElseGet(() -> namer.say(type.title(record.body())));
    }

    private static String said(RecordPage.Step step) {
        return step.when().isEmpty() ? step.title() : step.when() + ": " + step.title();
    }

    /**
     * What stands there, part by part, as somebody reads it. What nothing is said of is left out; a note names its source and tells nothing of it.
     */
    public <T extends Record> Map<PartTold, String> told(Stored<T> record, Binding binding, Namer namer) {
        Map<PartTold, String> told = new EnumMap<>(PartTold.class);
        told.put(PartTold.NAME, of(record, binding, namer));
        if (!binding.isNote()) {
            RecordPage page = types.get(record).page(record, namer);
            if (isNumbered(binding.at())) {
                told.put(
                        PartTold.DETAIL,
                        steps(page).getOrDefault(binding.at(), NO_STEP).detail());
            } else {
                told.put(PartTold.DAY, namer.say(page.dayInWords()));
                told.put(
                        PartTold.PLACE, page.where() == null ? "" : page.where().text());
                told.put(
                        PartTold.SURE,
                        page.hedge() == null ? "" : namer.say(page.hedge().saidInColumn()));
                told.put(PartTold.STATE, (page.state() + " " + page.more()).strip());
            }
        }
        told.values().removeIf(String::isEmpty);
        return told;
    }

    /** The steps of a page by the places that words can be bound to: each by its number and by its name. */
    private static Map<String, RecordPage.Step> steps(RecordPage page) {
        Map<String, RecordPage.Step> steps = new LinkedHashMap<>();
        page.steps().forEach(step -> steps.put(STEP + step.number(), step));
        page.steps().forEach(step -> steps.putIfAbsent("#" + page.anchor(step), step));
        return steps;
    }

    /**
     * The places of a record that words can be bound to, with what stands there: its steps, each by its number ({@code #step-2}) and by its name,
     * and the sections of an update that have a heading ({@code #section-3}).
     */
    public <T extends Record> Map<String, String> places(Stored<T> record, Namer namer) {
        RecordPage page = types.get(record).page(record, namer);
        Map<String, String> places = new LinkedHashMap<>();
        steps(page).forEach((at, step) -> places.put(at, said(step)));
        sections(page, places);
        return places;
    }

    /**
     * The places that are offered to whoever binds words: each once, a step by its name where it has one, since its number becomes that of another
     * step when one is entered before it.
     */
    public <T extends Record> Map<String, String> offered(Stored<T> record, Namer namer) {
        RecordPage page = types.get(record).page(record, namer);
        Map<String, String> places = new LinkedHashMap<>();
        page.steps()
                .forEach(step ->
                        places.put(step.anchor() == null ? STEP + step.number() : "#" + page.anchor(step), said(step)));
        sections(page, places);
        return places;
    }

    private static void sections(RecordPage page, Map<String, String> places) {
        List<String> headings = page.headings();
        IntStream.range(0, headings.size())
                .filter(at -> !headings.get(at).isEmpty())
                .forEach(at -> places.put(SECTION + (at + 1), headings.get(at)));
    }

    /** The places of a record, whatever stands there. */
    Set<String> places(Stored<?> record) {
        return places(record, new ByAddress(Language.english())).keySet();
    }

    /** Whether a place is that of a step or a section, by its number. */
    public static boolean isNumbered(String at) {
        return at.startsWith(STEP) || at.startsWith(SECTION);
    }

    /** The parts in which two versions of a record say something else there, in whatever language; none where a reader notices no difference. */
    public Set<PartTold> differing(Stored<?> one, Stored<?> other, Binding binding) {
        Set<PartTold> differing = EnumSet.noneOf(PartTold.class);
        for (Language language : Languages.spoken().all()) {
            Map<PartTold, String> before = told(one, binding, new ByAddress(language));
            Map<PartTold, String> after = told(other, binding, new ByAddress(language));
            Stream.of(PartTold.values())
                    .filter(part -> !Objects.equals(before.get(part), after.get(part)))
                    .forEach(differing::add);
        }
        return differing;
    }

    /** Calls other records by their addresses, so that nothing but the record itself makes a difference. */
    record ByAddress(Language language) implements Namer {

        @Override
        public Mention mention(RecordRef record) {
            return Mention.link(record.address(), record.address());
        }

        @Override
        public String words(String text) {
            return text;
        }

        @Override
        public Note note(Citation citation) {
            return new Note(mention(citation.source()), null, null);
        }

        @Override
        public boolean isPublic() {
            return false;
        }
    }
}
