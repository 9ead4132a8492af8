package org.polymyo.clinic.operation;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.DiskSpaceMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.polymyo.clinic.store.DataFolder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is measured of the running server, for who watches over it: times and counts, named by route and state. No key, name
 * or value of a patient or a person is ever a label.
 */
@Component
@EnableConfigurationProperties(MetricsSettings.class)
public class Metrics {
    private static final List<String> ANALYSES = List.of("WAITING", "RUNNING", "DONE", "FAILED", "CANCELLED");
    private static final List<String> UPLOADS = List.of("RECEIVING", "WHOLE");
    private static final Duration[] LIMITS = {
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(300),
        Duration.ofSeconds(1),
        Duration.ofSeconds(10)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    /**
     * The metrics of a server.
     *
     * @param database where work is counted
     * @param pool its connections
     * @param folder where space runs out
     */
    public Metrics(JdbcClient database, DataSource pool, DataFolder folder) {
        collections.bindTo(registry);
        List.of(
                        new JvmMemoryMetrics(),
                        new JvmThreadMetrics(),
                        new ProcessorMetrics(),
                        new UptimeMetrics(),
                        new DiskSpaceMetrics(folder.made().path().toFile(), Tags.empty()))
                .forEach(binder -> binder.bindTo(registry));
        ANALYSES.forEach(state -> counted(database, "analysis", "polymyo.analyses", state));
        UPLOADS.forEach(state -> counted(database, "upload", "polymyo.uploads", state));
        counted(database, "recording", "polymyo.recordings", "QUARANTINED");
        if (pool instanceof HikariDataSource connections) {
            watch(connections);
        }
    }

    private void counted(JdbcClient database, String table, String name, String state) {
        Gauge.builder(
                        name,
                        database,
                        rows -> rows.sql("select count(*) from " + table + " where state = ?")
                                .param(state)
                                .query(Long.class)
                                .single())
                .tag("state", state)
                .register(registry);
    }

    private void watch(HikariDataSource pool) {
        Gauge.builder(
                        "polymyo.connections.used",
                        pool,
                        all -> all.getHikariPoolMXBean().getActiveConnections())
                .register(registry);
        Gauge.builder(
                        "polymyo.connections.awaited",
                        pool,
                        all -> all.getHikariPoolMXBean().getThreadsAwaitingConnection())
                .register(registry);
    }

    /**
     * Counts a request that was answered.
     *
     * @param route as the table of rights names it
     * @param status the answer's code
     * @param took how long it took
     */
    public void answered(String route, int status, Duration took) {
        Timer.builder("polymyo.requests")
                .tag("route", route)
                .tag("status", Integer.toString(status))
                .serviceLevelObjectives(LIMITS)
                .register(registry)
                .record(took);
    }

    /**
     * All of them.
     *
     * @return in the text form of Prometheus
     */
    public String text() {
        return registry.scrape();
    }

    /** Ends the listening to the memory's collector. */
    @PreDestroy
    void close() {
        collections.close();
        registry.close();
    }
}
