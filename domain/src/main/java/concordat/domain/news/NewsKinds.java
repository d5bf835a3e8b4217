package concordat.domain.news;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All kinds of news that there are. Its methods are public, so that a container's proxy passes them on whichever loader defines it. */
@ApplicationScoped
public class NewsKinds {
    private final Map<String, NewsKind> kinds = new TreeMap<>();

    @Inject
    @Any
    private Instance<NewsKind> beans;

    @PostConstruct
    void find() {
        beans.forEach(kind -> kinds.put(kind.name(), kind));
    }

    public Collection<NewsKind> all() {
        return kinds.values();
    }

    /** The kind of that name; empty if it is no longer there. */
    public Optional<NewsKind> find(String name) {
        return Optional.ofNullable(kinds.get(name));
    }
}
