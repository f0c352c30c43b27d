package org.tamga.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamga.assessment.rules.Given.DAY;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.tamga.claim.ClaimKind;
import org.tamga.claim.Stance;

/** Twice the evidence is twice the work: counted by how often anybody looks at who speaks, who wrote, and what it rests on. */
class ManyVoicesTest {

    private long looks;

    @Test
    void thousandsOfVoicesAreNeverComparedEachWithEach() {
        var few = looks(1000);
        var many = looks(4000);

        assertThat(few).isPositive();
        assertThat(many).isLessThan(few * 5);
    }

    @Test
    void whatTiesAreToldGrowsWithTheEvidence() {
        assertThat(told(4000)).isLessThan(told(1000) * 5);
    }

    private long looks(int articles) {
        var dossier = dossier(articles);
        looks = 0;
        var assessment = Assess.of(dossier, DAY);
        Summary.of(dossier, assessment);
        return looks;
    }

    private long told(int articles) {
        var side = Assess.of(dossier(articles), DAY).supporting();
        return side.origins().stream().flatMap(origin -> origin.ties().stream()).distinct().mapToLong(tie -> tie.between().size()).sum();
    }

    private Dossier dossier(int articles) {
        var evidence = IntStream.range(0, articles).mapToObj(this::evidence).toList();
        var passages = new ArrayList<Passage>();
        for (var at = 7; at < articles; at += 10) {
            passages.add(new Passage("a" + at, 1, "a" + (at - 7), 1, at % 20 == 7, "Words are shared."));
        }
        return new Dossier(new Subject("Claim", "claim"), Question.isItSo(ClaimKind.EVENT, Set.of()), evidence, passages, List.of(), null);
    }

    /** Every other one is attributed; of outlets, writers, speakers and documents there are always a tenth as many as of articles. */
    private Evidence evidence(int number) {
        var some = String.valueOf(number / 10);
        var outlet = Given.named("Outlet " + some);
        var text = new Text(Given.named("A" + number), "a" + number, outlet,
                new Publisher(outlet, Given.named("Owner " + some), null, null), counted(Given.named("Writer " + some)),
                counted(new Quoted("expert-" + some, null)), counted());
        var speaker = new Speaker(Given.named("Speaker " + some), number % 3 > 0, counted(Given.named("Country " + some)));
        return new Evidence("c%05d".formatted(number), text, 1, Stance.SUPPORTS, number % 2 == 0 ? counted(speaker) : counted(), counted(),
                counted(Given.named("Document " + some)), false, null, null, DAY, null);
    }

    @SafeVarargs
    private <T> List<T> counted(T... some) {
        return new AbstractList<>() {
            @Override
            public T get(int index) {
                looks++;
                return some[index];
            }

            @Override
            public int size() {
                looks++;
                return some.length;
            }
        };
    }
}
