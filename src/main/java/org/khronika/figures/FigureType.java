package org.khronika.figures;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DataFields;
import org.khronika.pages.Derived;
import org.khronika.pages.Derived.Premise;
import org.khronika.pages.Hedge;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.records.StatedNumbers;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class FigureType implements ShownType<Figure> {

    @Override
    public DataFields<Figure> columnsBesides() {
        return FigureData.COLUMNS;
    }

    @Override
    public Sayable title(Figure figure) {
        return figure.headline().capital();
    }

    @Override
    public boolean makesTitles() {
        return true;
    }

    @Override
    public @Nullable PartialDate when(Figure figure) {
        return figure.asOf();
    }

    @Override
    public List<String> words(Figure figure) {
        return figure.scope() == null ? List.of(figure.speaker()) : List.of(figure.speaker(), figure.scope());
    }

    @Override
    public List<? extends Sayable> doubts(Figure figure) {
        List<Sayable> doubts = new ArrayList<>();
        if (!figure.partsAgree()) {
            doubts.add(figure.sumInWords());
        }
        if (!figure.fitsItsWhole()) {
            doubts.add(phrase("figures.doubt.more-than-the-whole").with("number", figure.ofWhole()));
        }
        if (figure.asOf() == null) {
            doubts.add(phrase("figures.doubt.no-date"));
        }
        if (speaksOfLater(figure)) {
            doubts.add(phrase("figures.doubt.speaks-of-later"));
        }
        return doubts;
    }

    private static boolean speaksOfLater(Figure figure) {
        PartialDate asOf = figure.asOf();
        PartialDate said = figure.statedOn();
        return asOf != null
                && said != null
                && asOf.earliest().isPresent()
                && said.latest().isPresent()
                && asOf.earliest().get().isAfter(said.latest().get());
    }

    @Override
    public Optional<StatedNumbers> statedNumbers(Figure figure) {
        List<Quantity> numbers = Stream.concat(
                        Stream.of(figure.value(), figure.of()),
                        figure.parts().stream().map(Part::value))
                .filter(Objects::nonNull)
                .toList();
        List<Sayable> sentences = Stream.of(said(figure), speaksOf(figure))
                .filter(Objects::nonNull)
                .toList();
        return Optional.of(new StatedNumbers(
                numbers,
                Sayable.sentences(sentences),
                figure.speakerKind() != StatedBy.UNATTRIBUTED,
                figure.asOf() != null || figure.statedOn() != null));
    }

    @Override
    public RecordPage page(Stored<Figure> record, Namer namer) {
        Figure figure = record.body();
        PageBuilder page = new PageBuilder(phrase("figures.page.figure"), title(figure), namer)
                .state(said(figure), speaksOf(figure))
                .when(figure.asOf())
                .prose(figure.quote() == null ? null : "“" + figure.quote() + "”")
                .prose(figure.context());
        if (figure.certainty() != null) {
            page.hedge(Hedge.of(figure.certainty(), List.of(), ""));
        }
        facts(record, page, namer);
        figure.about()
                .forEach(about -> page.connected(
                        namer.mention(about), phrase("figures.page.about").with("kind", about.kind())));
        return page.build(new Notes(record.citations(), namer));
    }

    private static @Nullable Sayable speaksOf(Figure figure) {
        return figure.asOf() == null
                ? null
                : phrase("figures.page.speaks-of").with("day", figure.asOf()).capital();
    }

    private static Phrase said(Figure figure) {
        return figure.statedOn() == null
                ? phrase("figures.page.stated-by").with("speaker", figure.speaker())
                : phrase("figures.page.stated-by-on")
                        .with("speaker", figure.speaker())
                        .with("day", figure.statedOn());
    }

    private static void facts(Stored<Figure> record, PageBuilder page, Namer namer) {
        Figure figure = record.body();
        page.fact(phrase("figures.page.speaker"), speakers(figure, namer), figure.speakerKind())
                .facts(figure, "statedOn")
                .fact(
                        phrase("figures.figure.as-of"),
                        figure.asOf() == null
                                ? Sayable.written("")
                                : phrase("figures.point.day").with("day", figure.asOf()),
                        figure.dayInferred() == null
                                ? Sayable.written("")
                                : phrase("figures.page.inferred-from").with("from", figure.dayInferred()))
                .fact(phrase("figures.figure.value"), figure.told())
                .fact(
                        phrase(figure.ofWhat() == null ? "figures.figure.of" : "figures.page.told-beside-it"),
                        outOf(figure))
                .facts(figure);
        if (!figure.parts().isEmpty()) {
            page.fact(
                    namer.say(phrase("figures.figure.parts")),
                    figure.parts().stream()
                            .map(part -> Mention.of(namer.words(namer.say(part.inWords()))))
                            .toList(),
                    Derived.of(
                            namer.say(figure.sumInWords()),
                            List.of(Premise.of(Mention.of(namer.say(phrase("figures.page.its-parts"))))),
                            namer.say(phrase("figures.page.how-parts-are-added"))));
        }
    }

    /** Each of several on record, so that each can be opened; else the words of the figure. */
    private static List<Mention> speakers(Figure figure, Namer namer) {
        return figure.speakers().size() < 2
                ? List.of(Point.speaker(figure, namer))
                : figure.speakers().stream().map(namer::mention).toList();
    }

    private static Sayable outOf(Figure figure) {
        if (figure.of() == null) {
            return Sayable.written("");
        }
        if (figure.ofWhat() != null) {
            return phrase("figures.part.number").with("number", figure.of()).with("label", figure.ofWhat());
        }
        return figure.ofStep() == null
                ? figure.of()
                : phrase("figures.page.whole-of-step")
                        .with("whole", figure.of())
                        .with("step", figure.ofStep());
    }
}
