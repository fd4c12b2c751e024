package org.khronika.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khronika.pages.CountryOutline;

class CountryOutlineTest {

    private static final Pattern STEP = Pattern.compile("([Mlz]?)\\s*(-?\\d+)?\\s*(-?\\d+)?");

    private final CountryOutline outline = CountryOutline.of("KZ");

    @Test
    void theOriginIsWhereTheProjectionPutsIt() {
        CountryOutline.Vertex origin = outline.project(48, 67);
        assertThat(origin.x()).isCloseTo(outline.projection().x(), within(1e-6));
        assertThat(origin.y()).isCloseTo(outline.projection().y(), within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"43.2525, 76.9115, 764.7, 444.4", "51.1801, 71.4460, 604.4, 170.9"})
    void placesLieWhereAnIndependentReckoningPutsThem(double latitude, double longitude, double x, double y) {
        CountryOutline.Vertex point = outline.project(latitude, longitude);
        assertThat(point.x()).isCloseTo(x, within(0.1));
        assertThat(point.y()).isCloseTo(y, within(0.1));
    }

    @Test
    void theTownsOfTheCountryLieWithinTheOutlineAndTheNeighboursOutside() {
        Path2D area = area(outline.path());
        Gazetteer kazakhstan = Gazetteer.load("KZ");
        assertThat(kazakhstan.entries().stream()
                        .filter(town -> town.key().startsWith("kz-"))
                        .filter(town -> !area.intersects(on(town).x() - 6, on(town).y() - 6, 12, 12)))
                .isEmpty();
        assertThat(kazakhstan.entries().stream()
                        .filter(town -> town.key().matches("(ru|kg|uz|tj|tm|cn)-.*"))
                        .filter(town -> area.contains(on(town).x(), on(town).y())))
                .isEmpty();
        assertThat(outline.frames(on(kazakhstan.byKey("kz-oskemen").orElseThrow())))
                .isTrue();
        assertThat(outline.frames(on(kazakhstan.byKey("ru-moscow").orElseThrow())))
                .isFalse();
    }

    @Test
    void thePathIsSmallEnoughForEveryPage() {
        assertThat(outline.path()).hasSizeLessThan(4000).startsWith("M").endsWith("z");
    }

    @Test
    void aCountryWithoutOutlineIsRefusedWithASentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountryOutline.of("../XX"))
                .withMessageContaining("(KZ)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountryOutline.of("XX"))
                .withMessageContaining("“XX”");
    }

    private CountryOutline.Vertex on(Gazetteer.Entry place) {
        Double latitude = place.latitude();
        Double longitude = place.longitude();
        assertThat(latitude).isNotNull();
        assertThat(longitude).isNotNull();
        return outline.project(latitude == null ? 0 : latitude, longitude == null ? 0 : longitude);
    }

    private static Path2D area(String path) {
        Path2D area = new Path2D.Double();
        double x = 0;
        double y = 0;
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            if (step.group(2) == null || step.group(3) == null) {
                if (step.group(1).equals("z")) {
                    area.closePath();
                }
                continue;
            }
            double first = Double.parseDouble(step.group(2));
            double second = Double.parseDouble(step.group(3));
            boolean begins = step.group(1).equals("M");
            x = begins ? first : x + first;
            y = begins ? second : y + second;
            if (begins) {
                area.moveTo(x, y);
            } else {
                area.lineTo(x, y);
            }
        }
        return area;
    }
}
