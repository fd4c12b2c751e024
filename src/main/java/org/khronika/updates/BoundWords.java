package org.khronika.updates;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

/** What stands at the place of a record that words are bound to: its name, the day and the state of a step, the number of a figure. */
@Component
public class BoundWords {

    private static final String STEP = "#step-";

    private final ShownTypes types;

    BoundWords(ShownTypes types) {
        this.types = types;
    }

    /** The words as somebody reads them; empty where the record has no such place. */
    public <T extends Record> String of(Stored<T> record, Binding binding, Namer namer) {
        ShownType<T> type = types.get(record);
        if (binding.at().startsWith(STEP)) {
            RecordPage page = type.page(record, namer);
            return page.steps().stream()
                    .filter(step -> (STEP + step.number()).equals(binding.at())
                            || ("#" + page.anchor(step)).equals(binding.at()))
                    .map(BoundWords::said)
                    .collect(Collectors.joining());
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

    /** The places of the steps of a record, each by its number and by its name: {@code #step-2}. */
    <T extends Record> Set<String> steps(Stored<T> record) {
        RecordPage page = types.get(record).page(record, new ByAddress(Language.english()));
        return page.steps().stream()
                .flatMap(step -> Stream.of(STEP + step.number(), "#" + page.anchor(step)))
                .collect(Collectors.toSet());
    }

    /** Whether a place is that of a step. */
    static boolean isStep(String at) {
        return at.startsWith(STEP);
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
