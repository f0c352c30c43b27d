package org.tamga.web.briefings;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import org.tamga.briefing.Briefing;
import org.tamga.common.RevisionToken;
import org.tamga.common.Snapshot;
import org.tamga.web.Deadlines;
import org.tamga.web.cache.Answer;
import org.tamga.web.cache.AnswerMemory;
import org.tamga.web.cache.CacheHeaders;
import org.tamga.web.cache.DataState;
import org.tamga.web.cache.DataStates;
import org.tamga.web.cache.Encoding;
import org.tamga.web.cache.NextState;
import org.tamga.web.cache.Question;
import org.tamga.web.watch.Source;
import org.tamga.web.watch.Watched;

/** Answers who asks for a briefing: from memory where the data is as it was, else by making it. */
@ApplicationScoped
public class BriefingAnswers {

    private final Map<BriefingForm, Rendering> renderings = new EnumMap<>(BriefingForm.class);
    private final SizedBriefing briefings;
    private final AnswerMemory memory;
    private final Snapshot snapshot;
    private final DataStates states;
    private final NextState next;
    private final CacheHeaders caching;
    private final Deadlines deadlines;

    public BriefingAnswers(Instance<Rendering> renderings, SizedBriefing briefings, AnswerMemory memory, Snapshot snapshot,
            DataStates states, NextState next, CacheHeaders caching, Deadlines deadlines) {
        renderings.forEach(rendering -> this.renderings.put(rendering.form(), rendering));
        this.briefings = briefings;
        this.memory = memory;
        this.snapshot = snapshot;
        this.states = states;
        this.next = next;
        this.caching = caching;
        this.deadlines = deadlines;
    }

    /** The address of a briefing is all that an answer depends on, beside the state of the data. */
    Question question(BriefingAsked asked) {
        return Question.of(asked.address().getBytes(StandardCharsets.UTF_8));
    }

    DataState now() {
        return next.now();
    }

    Answer answer(BriefingAsked asked, Question question, DataState now, Watched watched) {
        watched.comesFrom(Source.REMEMBERED);
        return memory.answer(question, now, () -> {
            watched.comesFrom(Source.EXECUTED);
            return deadlines.read(snapshot, () -> workOut(asked));
        });
    }

    byte[] packed(Question question, Answer answer, Encoding encoding) {
        return memory.packed(question, answer, encoding);
    }

    private Answer workOut(BriefingAsked asked) {
        var state = states.now();
        var rendering = renderings.get(asked.form());
        var rendered = briefings.of(asked, state.day(), rendering);
        var said = rendered.briefing().complete() ? rendering.render(undated(rendered.briefing(), asked.form()), asked)
                : new String(rendered.body(), StandardCharsets.UTF_8);
        return new Answer(rendered.body(), 200, states.isToday(state) ? state : null, caching.tag(asked.address(), said));
    }

    /**
     * What a whole briefing says, whatever the revision and the day: where it says the same after a change elsewhere, or on the next day, it
     * needs not be sent again. A page prints on which day it was known, so that it is another the day after.
     */
    private static Briefing undated(Briefing briefing, BriefingForm form) {
        var printed = form == BriefingForm.HTML || form == BriefingForm.MARKDOWN;
        return new Briefing(briefing.country(), briefing.from(), briefing.until(), printed ? briefing.known() : briefing.until(),
                new RevisionToken(briefing.revision().store(), 0), true, briefing.sections(), briefing.removed(), briefing.articles(),
                briefing.leftOut(), briefing.ranks());
    }
}
