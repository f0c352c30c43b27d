package org.tamga.web.briefings;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.briefing.Briefing;
import org.tamga.briefing.BriefingRequest;
import org.tamga.briefing.Briefings;
import org.tamga.common.BadInput;

/**
 * Briefings that fit into the bytes that a reader has room for: the least important items give way.
 * <p>
 * How many items there is room for, the whole briefing decides, also where only a difference is sent: else what gave way would come in
 * with one difference and go again with the next.
 */
@ApplicationScoped
public class SizedBriefing {

    private final Briefings briefings;

    public SizedBriefing(Briefings briefings) {
        this.briefings = briefings;
    }

    /** A briefing, and its text. */
    record Rendered(Briefing briefing, byte[] body) {
    }

    /**
     * @param today what is not known yet is not told
     * @throws NoSuchCountry where there is no such country
     * @throws BadInput where not even the most important item fits, or the span ends before it begins
     */
    Rendered of(BriefingAsked asked, LocalDate today, Rendering rendering) {
        Function<Briefing, Rendered> render = briefing -> new Rendered(briefing,
                rendering.render(briefing, asked).getBytes(StandardCharsets.UTF_8));
        var request = asked.request(today);
        if (asked.maxBytes() == null) {
            return render.apply(found(briefings.of(request), asked));
        }
        var whole = fitting(found(briefings.of(with(request, null, null)), asked), asked.maxBytes(), render);
        if (asked.since() == null) {
            return whole;
        }
        var difference = render.apply(found(briefings.of(with(request, asked, whole.briefing.revision().items())), asked));
        return difference.body.length <= asked.maxBytes() ? difference : whole;
    }

    private static Briefing found(Optional<Briefing> briefing, BriefingAsked asked) {
        return briefing.orElseThrow(() -> new NoSuchCountry(asked.country()));
    }

    private static BriefingRequest with(BriefingRequest request, BriefingAsked asked, Integer items) {
        return new BriefingRequest(request.country(), request.from(), request.until(), request.known(),
                asked == null ? null : asked.since(), items, request.form());
    }

    /** As many of the most important items as fit, found by halving. */
    private static Rendered fitting(Briefing whole, int bytes, Function<Briefing, Rendered> render) {
        var best = render.apply(whole);
        if (best.body.length <= bytes) {
            return best;
        }
        var least = whole.ranks().isEmpty() ? best : render.apply(whole.cut(1));
        if (least.body.length > bytes) {
            throw new BadInput(BriefingReader.MAX_BYTES, bytes, "%d or more, which the briefing takes with %s"
                    .formatted(least.body.length, whole.ranks().isEmpty() ? "nothing in it" : "its most important item alone"));
        }
        best = least;
        var fits = 1;
        var tooMany = whole.ranks().size();
        while (tooMany - fits > 1) {
            var items = (fits + tooMany) / 2;
            var tried = render.apply(whole.cut(items));
            if (tried.body.length <= bytes) {
                best = tried;
                fits = items;
            } else {
                tooMany = items;
            }
        }
        return best;
    }
}
