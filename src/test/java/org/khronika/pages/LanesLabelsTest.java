package org.khronika.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.pages.Lanes.LaneBar;
import org.khronika.pages.Lanes.Tick;
import org.khronika.pages.LanesDrawing.Text;
import org.khronika.values.PartialDate;

/** No two labels of a drawing lie over each other, whatever happened when: tried with random cases. */
public class LanesLabelsTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 3, 1);
    private static final List<String> LABELS = List.of(
            "CC 272-2",
            "CC 405-1, 174-2, 378-2",
            "үйқамақ",
            "Қамауға алу (қайтадан)",
            "Домашний арест",
            "remand",
            "under a written undertaking not to leave",
            "ШЫМШЫҚ ЖӘЩІК");

    private final List<LaneBar> bars = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597})
    void noLabelCoversAnother(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            bars.clear();
            charges(random);
            for (int n = random.nextInt(6); n > 0; n--) {
                add(random, "Measure", day(random), random.nextBoolean() ? null : day(random), 0);
            }
            for (int n = random.nextInt(5); n > 0; n--) {
                add(random, "Stage", day(random), null, 0);
            }
            List<Tick> ticks = new ArrayList<>();
            for (int n = 1; n <= random.nextInt(12); n++) {
                ticks.add(new Tick(n, day(random)));
            }
            Lanes lanes = new Lanes(
                    "A case", PartialDate.of(FIRST), PartialDate.of(FIRST.plusDays(700)), List.copyOf(bars), ticks);
            apart(lanes.drawing().texts());
        }
    }

    /** Charges that turn into each other, up and down, several at a time. */
    private void charges(Random random) {
        for (int band = random.nextInt(4); band > 0; band--) {
            PartialDate from = day(random);
            for (int turn = 1 + random.nextInt(5); turn > 0; turn--) {
                PartialDate to = turn == 1 ? null : day(random);
                add(random, "Charges", from, to, random.nextInt(4));
                from = to == null ? from : to;
            }
        }
    }

    private void add(
            Random random,
            String lane,
            PartialDate from,
            @org.jspecify.annotations.Nullable PartialDate to,
            int level) {
        bars.add(new LaneBar(lane, from, to, 1 + random.nextInt(4), LABELS.get(random.nextInt(LABELS.size())), level));
    }

    private static PartialDate day(Random random) {
        LocalDate day = FIRST.plusDays(random.nextInt(700));
        return switch (random.nextInt(4)) {
            case 0 -> PartialDate.of(java.time.YearMonth.from(day));
            case 1 -> PartialDate.parse("../" + day);
            default -> PartialDate.of(day);
        };
    }

    /** No two texts lie over each other. */
    public static void apart(List<Text> texts) {
        for (int one = 0; one < texts.size(); one++) {
            for (int other = one + 1; other < texts.size(); other++) {
                assertThat(covers(texts.get(one), texts.get(other)))
                        .as("%s over %s", texts.get(one), texts.get(other))
                        .isFalse();
            }
        }
    }

    private static boolean covers(Text one, Text other) {
        return left(one) < right(other)
                && left(other) < right(one)
                && one.y() - 10 < other.y() + 2
                && other.y() - 10 < one.y() + 2;
    }

    private static double left(Text text) {
        return text.anchor().equals("end") ? text.x() - LabelRows.widthOf(text.words()) : text.x();
    }

    private static double right(Text text) {
        return text.anchor().equals("end") ? text.x() : text.x() + LabelRows.widthOf(text.words());
    }
}
