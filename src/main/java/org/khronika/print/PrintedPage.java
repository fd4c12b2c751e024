package org.khronika.print;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khronika.pages.Block;
import org.khronika.pages.BoundSection;
import org.khronika.pages.BoundSection.Kind;
import org.khronika.pages.BoundSection.Line;
import org.khronika.pages.BoundSection.Para;
import org.khronika.pages.BoundSection.Run;
import org.khronika.pages.BoundSection.Style;
import org.khronika.pages.DrawnInProse;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.NumberInText;
import org.khronika.pages.RecordPage;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * A page of prose as it is taken along. It is made from the blocks of the page and from nothing else, once for all formats: what the page masks
 * is masked here, and each number is that of the page. Its links lead where {@link PrintedEdition#fromAnywhere} says.
 *
 * @param kind  what it is: "Update"
 * @param head  what stands under the title, a line each
 * @param parts in their order
 */
public record PrintedPage(String kind, String title, List<Line> head, List<PrintedPart> parts, PrintedEdition edition) {

    /** Whether a page has prose to be taken along. */
    public static boolean isOf(RecordPage page) {
        return !page.in(Block.Part.PASSAGES).isEmpty();
    }

    /** The page in print. */
    public static PrintedPage of(RecordPage page, PrintedEdition edition) {
        Writing writing = new Writing(edition);
        return new PrintedPage(
                SafeText.words(page.kindLabel()),
                SafeText.words(page.title()),
                writing.head(page).stream().map(PrintedPage::safe).toList(),
                Stream.of(writing.prose(page), writing.numbers(page), writing.notes(page), writing.about(page))
                        .flatMap(List::stream)
                        .map(part ->
                                new PrintedPart(part.role(), part.text().named(SafeText::words, PrintedPage::safe)))
                        .toList(),
                edition);
    }

    private static Line safe(Line line) {
        return new Line(line.runs().stream()
                .map(run -> new Run(safe(run.words()), run.style(), run.ref(), run.notes()))
                .toList());
    }

    private static Mention safe(Mention mention) {
        return new Mention(SafeText.words(mention.text()), mention.href(), mention.withheld());
    }

    /** The lines of its notes, from number 1. */
    List<Line> notes() {
        return parts.stream()
                .filter(part -> part.role() == PrintedRole.NOTES)
                .flatMap(part -> part.text().paragraphs().stream())
                .filter(para -> para.kind() == Kind.NUMBERED_LIST)
                .flatMap(para -> para.lines().stream())
                .toList();
    }

    /** The lines of a list as they are read one after the other: the source of a note that is that of the note before is not named again. */
    List<Line> listed(List<Line> lines, PrintedRole role) {
        return role != PrintedRole.NOTES
                ? lines
                : IntStream.range(0, lines.size())
                        .mapToObj(at -> at > 0 && source(lines.get(at)).equals(source(lines.get(at - 1)))
                                ? ofTheSame(lines.get(at))
                                : lines.get(at))
                        .toList();
    }

    private static Run source(Line note) {
        return note.runs().getFirst();
    }

    private Line ofTheSame(Line note) {
        Run same = Writing.plain(edition.say(phrase("record.page.the-same")));
        return new Line(
                Stream.concat(Stream.of(same), note.runs().stream().skip(1)).toList());
    }

    /** What stands under a picture: what it does not tell. */
    List<Line> besideDrawing(DrawnInProse drawn) {
        return drawn.note().isEmpty() ? List.of() : List.of(new Line(List.of(Writing.plain(drawn.note()))));
    }

    /** What stands in its place where there is no picture: all that it shows, and where it is. */
    List<Line> insteadOfDrawing(DrawnInProse drawn) {
        Line words = new Line(List.of(
                Writing.run(new Mention(edition.say(phrase("print.drawing")), "#" + drawn.id(), null)),
                Writing.plain(" " + drawn.inWords() + ".")));
        return Stream.concat(Stream.of(words), besideDrawing(drawn).stream()).toList();
    }

    /** "Update · KZ-U-2026-480147". */
    String kindAndAddress() {
        return kind + " · " + edition.address().address();
    }

    private record Writing(PrintedEdition edition) {

        List<Line> head(RecordPage page) {
            Stream<Line> facts = page.facts().stream().map(this::fact);
            return Stream.concat(Stream.of(line(strong(edition.say(edition.says())))), facts)
                    .toList();
        }

        private Line fact(RecordPage.Fact fact) {
            List<Run> runs = new ArrayList<>(List.of(plain(fact.label() + ": ")));
            for (Mention value : fact.values()) {
                if (runs.size() > 1) {
                    runs.add(plain(", "));
                }
                runs.add(run(edition.fromAnywhere(value)));
            }
            return new Line(List.copyOf(runs));
        }

        List<PrintedPart> prose(RecordPage page) {
            return page.in(Block.Part.PASSAGES).stream()
                    .map(BoundSection.class::cast)
                    .map(passage -> passage.named(UnaryOperator.identity(), edition::fromAnywhere))
                    .map(passage -> new PrintedPart(PrintedRole.TEXT, passage))
                    .toList();
        }

        List<PrintedPart> numbers(RecordPage page) {
            List<Line> lines = page.in(Block.Part.NUMBERS).stream()
                    .map(NumberInText.class::cast)
                    .map(this::number)
                    .toList();
            return lines.isEmpty()
                    ? List.of()
                    : List.of(part(
                            PrintedRole.NUMBERS,
                            phrase("record.page.numbers"),
                            paragraph(phrase("record.page.numbers-says")),
                            new Para(Kind.NUMBERED_LIST, lines)));
        }

        /** "51: Counted: incidents. … 51 records behind it". */
        private Line number(NumberInText number) {
            Stream<String> said = Stream.of(
                            Stream.of(number.follows().rule()),
                            number.follows().assumed().stream()
                                    .map(one -> edition.say(
                                            phrase("record.page.assumed").with("sentence", one))),
                            number.follows().unknown().stream()
                                    .map(one -> edition.say(
                                            phrase("record.page.not-known").with("sentence", one))),
                            number.earlier().stream()
                                    .map(one -> edition.say(phrase("record.page.number-was")
                                            .with("release", one.release())
                                            .with("number", one.text()))))
                    .flatMap(all -> all);
            Phrase behind = phrase("print.records-behind")
                    .with("n", number.follows().from().size());
            boolean alone = number.sentence().equals(NumberInText.Around.NOTHING);
            List<Run> runs = new ArrayList<>(List.of(
                    plain(number.sentence().before()),
                    strong(number.text()),
                    plain(number.sentence().after() + (alone ? ": " : " ") + String.join(" ", said.toList()) + " "),
                    run(new Mention(
                            edition.say(behind),
                            edition.onPage("#" + PrintedRole.NUMBERS.place(number.number())),
                            null))));
            if (number.register() != null) {
                runs.add(plain(" "));
                runs.add(run(edition.fromAnywhere(number.register())));
            }
            return new Line(List.copyOf(runs));
        }

        List<PrintedPart> notes(RecordPage page) {
            if (page.notes().isEmpty()) {
                return List.of();
            }
            Phrase rests = page.notes().size() > 1
                    ? phrase("record.page.rests-on-several").with("sources", page.restsInWords())
                    : phrase("record.page.rests-on").with("sources", page.restsInWords());
            return List.of(part(
                    PrintedRole.NOTES,
                    phrase("record.page.how-we-know"),
                    paragraph(rests),
                    new Para(
                            Kind.NUMBERED_LIST,
                            page.notes().stream().map(this::note).toList())));
        }

        private Line note(Namer.Note note) {
            String where = note.locator() == null ? "" : ", " + note.locator();
            String quote = note.quote() == null ? "" : " “" + note.quote() + "”";
            return new Line(List.of(run(edition.fromAnywhere(note.source())), plain(where + "." + quote)));
        }

        List<PrintedPart> about(RecordPage page) {
            List<PrintedPart> parts = new ArrayList<>();
            if (!page.withheld().isEmpty()) {
                parts.add(part(
                        PrintedRole.ABOUT,
                        phrase("record.page.withheld"),
                        page.withheld().stream()
                                .map(Sayable::written)
                                .map(this::paragraph)
                                .toArray(Para[]::new)));
            }
            if (edition.cited() != null) {
                parts.add(part(PrintedRole.ABOUT, phrase("site.record.cite-this-page"), cited(edition.cited())));
            }
            return parts;
        }

        private Para cited(Sayable cited) {
            List<Run> runs = new ArrayList<>(List.of(plain(edition.say(cited))));
            if (edition.page() != null) {
                String page = edition.page().toString();
                runs.add(plain(" "));
                runs.add(run(Mention.link(page, page)));
            }
            return new Para(Kind.TEXT, List.of(new Line(List.copyOf(runs))));
        }

        private PrintedPart part(PrintedRole role, Sayable heading, Para... paragraphs) {
            return new PrintedPart(role, new BoundSection(edition.say(heading), List.of(paragraphs)));
        }

        private Para paragraph(Sayable words) {
            return new Para(Kind.TEXT, List.of(line(plain(edition.say(words)))));
        }

        private static Line line(Run run) {
            return new Line(List.of(run));
        }

        private static Run strong(String text) {
            return new Run(Mention.of(text), Style.STRONG, "", List.of());
        }

        private static Run plain(String text) {
            return run(Mention.of(text));
        }

        private static Run run(Mention mention) {
            return new Run(mention, Style.PLAIN, "", List.of());
        }
    }
}
