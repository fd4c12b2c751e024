package org.khronika.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DataField;
import org.khronika.pages.Derived;
import org.khronika.pages.Derived.Premise;
import org.khronika.pages.Hedge;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class FigureType implements ShownType<Figure> {

    @Override
    public List<DataField<Figure>> columnsBesides() {
        return FigureData.COLUMNS;
    }

    @Override
    public String title(Figure figure) {
        return Capitals.first(figure.headline());
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
        List<String> doubts = new ArrayList<>();
        if (!figure.partsAgree()) {
            doubts.add(figure.sumInWords());
        }
        if (!figure.fitsItsWhole()) {
            doubts.add("It is said to be %s: more than the whole.".formatted(figure.ofWhole(Locale.ENGLISH)));
        }
        if (figure.asOf() == null) {
            doubts.add("A figure carries its date: this one has none.");
        }
        if (speaksOfLater(figure)) {
            doubts.add("It speaks of a date after the day on which it was said.");
        }
        return doubts.stream().map(Sayable::written).toList();
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
    public RecordPage page(Stored<Figure> record, Namer namer) {
        Figure figure = record.body();
        PageBuilder page = new PageBuilder("Figure stated by others", title(figure), namer)
                .state(
                        "Stated by " + figure.speaker() + said(figure) + ".",
                        figure.asOf() == null
                                ? ""
                                : Capitals.first(Hedge.inferred(figure.asOf().asOfInWords(), figure.dayInferred()))
                                        + ".")
                .when(figure.asOf())
                .prose(figure.quote() == null ? null : "“" + figure.quote() + "”")
                .prose(figure.context());
        facts(record, page, namer);
        figure.about()
                .forEach(about -> page.connected(
                        namer.mention(about),
                        "%s that it is about".formatted(about.kind().noun())));
        return page.build(new Notes(record.citations(), namer));
    }

    private static String said(Figure figure) {
        return figure.statedOn() == null ? "" : ", " + figure.statedOn().inWords(Locale.ENGLISH);
    }

    private static void facts(Stored<Figure> record, PageBuilder page, Namer namer) {
        Figure figure = record.body();
        page.fact("Speaker", speakers(figure, namer), figure.speakerKind().label())
                .facts(figure, "statedOn")
                .fact(
                        "As of",
                        figure.asOf() == null
                                ? null
                                : Hedge.inferred(figure.asOf().beganInWords(), figure.dayInferred()),
                        figure.dayInferred() == null ? "" : "Inferred by us: " + figure.dayInferred())
                .fact("Value", figure.valueInWords(Locale.ENGLISH))
                .fact(figure.ofWhat() == null ? "Out of" : "Told beside it", outOf(figure))
                .facts(figure);
        if (!figure.parts().isEmpty()) {
            page.fact(
                    "Parts",
                    figure.parts().stream()
                            .map(part -> Mention.of(namer.words(part.inWords())))
                            .toList(),
                    new Derived(
                            figure.sumInWords(),
                            List.of(Premise.of(Mention.of("The parts that the figure states"))),
                            "The parts of one figure are added up, to see whether they make the number stated; nothing else is ever added to it.",
                            List.of(),
                            List.of()));
        }
    }

    /** Each of several on record, so that each can be opened; else the words of the figure. */
    private static List<Mention> speakers(Figure figure, Namer namer) {
        return figure.speakers().size() < 2
                ? List.of(Point.speaker(figure, namer))
                : figure.speakers().stream().map(namer::mention).toList();
    }

    private static @Nullable String outOf(Figure figure) {
        if (figure.of() == null) {
            return null;
        }
        String whole = figure.of().inWords(Locale.ENGLISH);
        if (figure.ofWhat() != null) {
            return whole + " " + figure.ofWhat();
        }
        return figure.ofStep() == null
                ? whole
                : whole + ", " + figure.ofStep().label().toLowerCase(Locale.ENGLISH);
    }
}
