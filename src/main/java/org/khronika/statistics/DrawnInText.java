package org.khronika.statistics;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.khronika.pages.BoundSection.Kind;
import org.khronika.pages.BoundSection.Line;
import org.khronika.pages.BoundSection.Para;
import org.khronika.pages.BoundSection.Run;
import org.khronika.pages.BoundSection.Style;
import org.khronika.pages.DrawnInProse;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.NumbersInText.Others;
import org.khronika.records.BoundText.Binding;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.values.WrongValue;

/** Draws what the text of one page leads to, from what its reader may see. Where nothing can be drawn the caption stands alone. */
final class DrawnInText {

    private final Counting counting;
    private final Others others;
    private final Namer namer;
    private int drawn;

    DrawnInText(Counting counting, Others others, Namer namer) {
        this.counting = counting;
        this.others = others;
        this.namer = namer;
    }

    /**
     * A paragraph that is a drawing, with what it shows under its caption.
     *
     * @param numbered puts a piece that is a number among the numbers of the page
     */
    Para in(Para para, UnaryOperator<Run> numbered) {
        Run caption = para.lines().getFirst().runs().getFirst();
        Optional<Para> shown = caption.ref().startsWith(BoundNumbers.COUNT)
                ? definition(caption.ref()).map(definition -> counted(caption, definition, numbered))
                : record(caption);
        return shown.orElseGet(() -> new Para(
                Kind.TEXT,
                List.of(new Line(List.of(Run.plain(namer.words(caption.words().text()), caption.style()))))));
    }

    private Optional<CountDefinition> definition(String ref) {
        try {
            return Optional.of(counting.read(ref.substring(BoundNumbers.COUNT.length())))
                    .filter(definition -> definition.broken() != null)
                    .filter(definition -> !BoundNumbers.asksForTheUnseen(definition, namer));
        } catch (WrongValue said) {
            // The author is told at the desk; a reader of the text has nothing from it.
            return Optional.empty();
        }
    }

    private Para counted(Run caption, CountDefinition definition, UnaryOperator<Run> numbered) {
        List<Stored<?>> all = others.of(Set.of(definition.kind()));
        LocalDate knownOn = definition.knownOn();
        List<Stored<?>> records = knownOn == null ? all : others.acceptedBy(all, knownOn);
        String written = namer.words(caption.words().text());
        String title = written.isEmpty() ? namer.say(counting.title(definition, namer.language())) : written;
        DrawnInProse drawing = new DrawnCount(
                        ++drawn,
                        title,
                        definition,
                        counting.count(definition, records),
                        records,
                        definition.isByPlace() ? others.of(Set.of(RecordKind.PLACE)) : List.of(),
                        counting,
                        others::howSure,
                        namer)
                .drawn();
        Run number = numbered.apply(new Run(Mention.of(""), Style.PLAIN, caption.ref(), List.of()));
        return new Para(
                Kind.DRAWING,
                List.of(
                        new Line(List.of(Run.plain(title, Style.STRONG))),
                        new Line(List.of(
                                Run.plain(
                                        namer.say(counting.rule(definition, namer)) + " "
                                                + namer.say(phrase("statistics.drawn.in-all")) + " ",
                                        Style.PLAIN),
                                number,
                                Run.plain(".", Style.PLAIN)))),
                drawing);
    }

    private Optional<Para> record(Run caption) {
        Binding binding = new Binding(caption.words().text(), caption.ref(), "");
        return binding.record()
                .filter(address -> namer.mention(address).href() != null)
                .flatMap(this::found)
                .flatMap(record -> others.drawingOf(record).map(lanes -> {
                    Mention name = namer.mention(record.address());
                    String written = caption.words().text();
                    String title = written.isEmpty() ? name.text() : namer.words(written);
                    Mention page = new Mention(name.text(), name.href() + Binding.DRAWING, name.withheld());
                    return new Para(
                            Kind.DRAWING,
                            List.of(
                                    new Line(List.of(Run.plain(title, Style.STRONG))),
                                    new Line(Stream.of(
                                                    Run.plain(lanes.finding() + ". ", Style.PLAIN),
                                                    Run.plain(
                                                            namer.say(phrase("statistics.drawn.from-page")) + " ",
                                                            Style.PLAIN),
                                                    new Run(page, Style.PLAIN, caption.ref(), List.of()),
                                                    Run.plain(".", Style.PLAIN))
                                            .toList())),
                            DrawnInProse.of(++drawn, title, lanes, page, namer.language()));
                }));
    }

    private Optional<Stored<?>> found(RecordRef address) {
        return others.of(Set.of(address.kind())).stream()
                .filter(record -> record.address().equals(address))
                .<Stored<?>>map(record -> record)
                .findAny();
    }
}
