package org.tamga.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tamga.briefing.item.ItemContent;
import org.tamga.briefing.item.ItemType;
import org.tamga.claim.AssessmentStatus;
import org.tamga.claim.ClaimKind;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The difference of two briefings, whatever they tell. */
class DifferenceTest {

    private record Told(int key, SectionKind section, int text, AssessmentStatus status) {

        BriefingItem item() {
            return new BriefingItem("claim:" + key, null, null,
                    new ItemContent(ItemType.CLAIM, "c" + key, ClaimKind.EVENT, "Text " + text, "en",
                            null, status, Set.of(), 1, 1, List.of(), null, List.of(), null, List.of(), List.of(), null, null),
                    List.of());
        }
    }

    @Provide
    Arbitrary<List<BriefingSection>> briefings() {
        var told = Combinators.combine(Arbitraries.integers().between(0, 9), Arbitraries.of(SectionKind.class),
                Arbitraries.integers().between(0, 2), Arbitraries.of(AssessmentStatus.class)).as(Told::new);
        return told.list().uniqueElements(Told::key).ofMaxSize(10).map(DifferenceTest::sections);
    }

    private static List<BriefingSection> sections(List<Told> told) {
        Map<SectionKind, List<BriefingItem>> items = new EnumMap<>(SectionKind.class);
        told.forEach(each -> items.computeIfAbsent(each.section(), kind -> new ArrayList<>()).add(each.item()));
        return items.entrySet().stream()
                .map(each -> new BriefingSection(each.getKey(), each.getValue().stream().map(BriefingItem::key).toList(), each.getValue()))
                .toList();
    }

    private static List<String> keys(List<BriefingSection> sections) {
        return sections.stream().flatMap(section -> section.order().stream()).toList();
    }

    @Property
    void appliedToTheOneItGivesTheOther(@ForAll("briefings") List<BriefingSection> had, @ForAll("briefings") List<BriefingSection> now) {
        var copy = new ReadersCopy();
        copy.apply(new Briefing(null, null, null, null, null, true, had, List.of(), List.of(), 0, List.of()));
        var difference = Difference.between(had, now);
        copy.apply(new Briefing(null, null, null, null, null, false, difference.sections(),
                difference.gone().stream().map(key -> new RemovedItem(key, RemovalReason.DISPLACED, null, null)).toList(), List.of(), 0,
                List.of()));
        assertThat(copy.sections()).isEqualTo(now);
        assertThat(copy.size()).isEqualTo(keys(now).size());
    }

    @Property
    void itTellsNoMoreThanWhatIsDifferent(@ForAll("briefings") List<BriefingSection> had, @ForAll("briefings") List<BriefingSection> now) {
        var difference = Difference.between(had, now);
        assertThat(difference.gone()).noneMatch(keys(now)::contains).allMatch(keys(had)::contains);
        for (var section : difference.sections()) {
            assertThat(section.order() == null && section.items().isEmpty()).as("a section of nothing").isFalse();
            for (var item : section.items()) {
                assertThat(item.change() == ItemChange.ADDED).isEqualTo(!keys(had).contains(item.key()));
                assertThat(item.previousStatus() == null).isEqualTo(item.change() == ItemChange.ADDED);
            }
        }
    }

    @Property
    void ofTheSameItIsNothing(@ForAll("briefings") List<BriefingSection> had) {
        assertThat(Difference.between(had, had)).isEqualTo(new Difference(List.of(), List.of()));
    }
}
