package org.khronika.statistics;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khronika.pages.Block;
import org.khronika.pages.BoundSection;
import org.khronika.pages.BoundSection.Run;
import org.khronika.pages.Derived;
import org.khronika.pages.Derived.Premise;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.NumberInText;
import org.khronika.pages.NumbersInText;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.ShownTypes;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.WrongValue;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Works out the numbers of a text from the records that its reader may see, and tells under it how each follows. */
@Component
class BoundNumbers implements NumbersInText {

    static final String COUNT = "count:";

    private final Counting counting;
    private final QuotedNumbers quoted;

    BoundNumbers(Counting counting, ShownTypes types) {
        this.counting = counting;
        this.quoted = new QuotedNumbers(types);
    }

    @Override
    public RecordPage on(RecordPage page, Others others, Namer namer) {
        List<Block> numbers = new ArrayList<>();
        DrawnInText drawings = new DrawnInText(counting, others, namer);
        List<Block> blocks = page.blocks().stream()
                .map(block -> block instanceof BoundSection passage
                        ? passage.eachPara(para -> para.kind() == BoundSection.Kind.DRAWING
                                ? drawings.in(para, run -> worked(run, numbers, others, namer))
                                : para.each(run -> worked(run, numbers, others, namer)))
                        : block)
                .toList();
        return blocks.equals(page.blocks()) ? page : page.withBlocks(blocks).with(inSentences(numbers, blocks));
    }

    private static List<Block> inSentences(List<Block> numbers, List<Block> blocks) {
        Map<Integer, NumberInText.Around> sentences = new HashMap<>();
        blocks.stream()
                .filter(BoundSection.class::isInstance)
                .map(BoundSection.class::cast)
                .forEach(passage -> sentences.putAll(passage.sentences()));
        return numbers.stream()
                .map(NumberInText.class::cast)
                .<Block>map(number -> number.in(sentences.getOrDefault(number.number(), number.sentence())))
                .toList();
    }

    private Run worked(Run run, List<Block> numbers, Others others, Namer namer) {
        if (!run.ref().startsWith(COUNT)) {
            return quoted.in(run, numbers, others, namer);
        }
        Optional<CountDefinition> definition = definition(run.ref());
        if (definition.isEmpty() || asksForTheUnseen(definition.get(), namer)) {
            return new Run(run.words(), run.style(), "", List.of());
        }
        List<Stored<?>> records = others.of(Set.of(definition.get().kind()));
        LocalDate knownOn = definition.get().knownOn();
        CountResult count =
                counting.count(definition.get(), knownOn == null ? records : others.acceptedBy(records, knownOn));
        String printed = count.number()
                .map(quantity -> namer.say(quantity))
                .orElseGet(() -> namer.say(phrase("statistics.not-known")));
        String text =
                run.words().text().isEmpty() ? printed : namer.words(run.words().text());
        Derived follows = follows(text, printed, definition.get(), count, others, namer);
        Run explained = explained(run, text, follows, numbers);
        register(definition.get(), namer)
                .ifPresent(register -> numbers.add(((NumberInText) numbers.removeLast()).of(register)));
        return explained;
    }

    /** The words of a number, leading to its place under the text, where it is told how it follows. */
    static Run explained(Run run, String text, Derived follows, List<Block> numbers) {
        int number = numbers.size() + 1;
        numbers.add(new NumberInText(number, text, run.ref(), follows));
        return new Run(Mention.link(text, BoundSection.NUMBER + number), run.style(), run.ref(), List.of());
    }

    /** A number of what a record that cannot be opened from here is part of would tell something of it. */
    static boolean asksForTheUnseen(CountDefinition definition, Namer namer) {
        return definition.asked().stream()
                .anyMatch(record -> namer.mention(record).href() == null);
    }

    private Optional<CountDefinition> definition(String ref) {
        try {
            return Optional.of(counting.read(ref.substring(COUNT.length())));
        } catch (WrongValue said) {
            // The author is told at the desk; a reader of the text has nothing from it.
            return Optional.empty();
        }
    }

    private Derived follows(
            String text, String printed, CountDefinition definition, CountResult count, Others others, Namer namer) {
        List<Premise> grounds = count.counted(definition).behind().stream()
                .map(behind -> ground(definition, behind, others, namer))
                .toList();
        Derived follows = Derived.counting(namer, text, grounds, counting.rule(definition, namer));
        if (!count.without().isEmpty()) {
            follows = follows.notKnowing(namer.say(
                    phrase("statistics.without").with("n", count.without().size())));
        }
        long several = count.ofSeveral();
        if (several > 0) {
            follows =
                    follows.notKnowing(namer.say(phrase("statistics.of-several").with("n", several)));
        }
        Optional<Quantity> written = WrittenNumber.in(text);
        boolean same = text.equals(printed) || (written.isPresent() && written.equals(count.number()));
        return same
                ? follows
                : follows.notKnowing(namer.say(
                        phrase("statistics.differs").with("text", text).with("count", printed)));
    }

    /** The register itself, opened on the day of its number. */
    private static Optional<Mention> register(CountDefinition definition, Namer namer) {
        RegisterDefinition register = definition.register();
        LocalDate day = definition.asOf();
        if (register == null || day == null) {
            return Optional.empty();
        }
        String title = namer.say(phrase("statistics.register-on")
                .with("register", register.title())
                .with("day", PartialDate.of(day)));
        return Optional.of(namer.register(register.slug(), day)
                .map(page -> Mention.link(title, page))
                .orElseGet(() -> Mention.of(title)));
    }

    /** A record behind a number: when it was, what it adds, and whether it may lie outside the time. */
    private Premise ground(CountDefinition definition, CountedNumber.Behind behind, Others others, Namer namer) {
        List<Sayable> aside = new ArrayList<>();
        PartialDate when = counting.when(behind.record());
        if (when != null && definition.register() == null) {
            aside.add(language -> when.in(language, "began"));
        }
        if (behind.adds() != null) {
            aside.add(phrase("statistics.adds").with("quantity", behind.adds()));
        }
        if (behind.perhaps()) {
            aside.add(phrase("statistics.perhaps"));
        }
        return new Premise(
                namer.mention(behind.record().address()),
                others.howSure(behind.record()),
                namer.say(Sayable.commas(aside)));
    }
}
