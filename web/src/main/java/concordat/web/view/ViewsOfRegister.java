package concordat.web.view;

import concordat.domain.view.ReadingViews;
import concordat.domain.view.Register;
import concordat.domain.view.ViewLine;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The views that stand above a register. */
@Named("savedViews")
@RequestScoped
public class ViewsOfRegister {
    private final ReadingViews reading;
    private final Query query;
    private final Map<Register, List<Link>> read = new EnumMap<>(Register.class);

    @Inject
    ViewsOfRegister(ReadingViews reading, Query query) {
        this.reading = reading;
        this.query = query;
    }

    /** Those of that register, by name. */
    public List<Link> of(String register) {
        return read.computeIfAbsent(Register.valueOf(register), this::links);
    }

    private List<Link> links(Register register) {
        Set<String> asked = conditions(register.question(query.question()));
        return reading.of(register).stream()
                .map(view ->
                        new Link(view.name(), view.address(), note(view), asked.equals(conditions(view.question()))))
                .toList();
    }

    /** What a question asks, whichever of it comes first in the address. */
    private static Set<String> conditions(String question) {
        return Set.copyOf(Arrays.asList(question.split("&", -1)));
    }

    private static String note(ViewLine view) {
        return view.own() ? "" : "shared by " + view.ownerName();
    }

    /** What the register is asked now, as a value in an address. */
    public String asked(String register) {
        return Words.inAddress(Register.valueOf(register).question(query.question()));
    }

    /** A view to go to. */
    public record Link(String name, String address, String note, boolean current) {}
}
