package org.khronika.updates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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

/** What stands at the place of a record that words are bound to: its name, the day and the state of a step, the heading of a section, the number of a figure. */
@Component
public class BoundWords {

    private static final String STEP = "#step-";
    private static final String SECTION = "#section-";

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
     * The places of a record that words can be bound to, with what stands there: its steps, each by its number ({@code #step-2}) and by its name,
     * and the sections of an update that have a heading ({@code #section-3}).
     */
    public <T extends Record> Map<String, String> places(Stored<T> record, Namer namer) {
        RecordPage page = types.get(record).page(record, namer);
        Map<String, String> places = new LinkedHashMap<>();
        page.steps().forEach(step -> places.put(STEP + step.number(), said(step)));
        page.steps().forEach(step -> places.putIfAbsent("#" + page.anchor(step), said(step)));
        List<String> headings = page.headings();
        IntStream.range(0, headings.size())
                .filter(at -> !headings.get(at).isEmpty())
                .forEach(at -> places.put(SECTION + (at + 1), headings.get(at)));
        return places;
    }

    /** The places of a record, whatever stands there. */
    Set<String> places(Stored<?> record) {
        return places(record, new ByAddress(Language.english())).keySet();
    }

    /** Whether a place is that of a step or a section, by its number. */
    public static boolean isNumbered(String at) {
        return at.startsWith(STEP) || at.startsWith(SECTION);
    }

    /** Whether two versions say the same there, in every language. */
    boolean same(Stored<?> one, Stored<?> other, Binding binding) {
        return everywhere(one, binding).equals(everywhere(other, binding));
    }

    private List<String> everywhere(Stored<?> record, Binding binding) {
        return Languages.spoken().all().stream()
                .map(language -> of(record, binding, new ByAddress(language)))
                .toList();
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
