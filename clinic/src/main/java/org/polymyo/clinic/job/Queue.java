package org.polymyo.clinic.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The queue all servers of a workspace share: each takes what no other has, and takes over what a dead one had. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AnalysisSettings.class)
class Queue {
    /** The work of analysing one recording; instances are named by the key of the analysis. */
    static final TaskDescriptor<Void> ANALYSE = TaskDescriptor.of("analyse");

    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    /** Joins the transaction under way, so that work is in the queue exactly when what it is for is stored. */
    @Bean
    @Primary
    SchedulerClient queueClient(DataSource database) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .build();
    }

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource database, AnalysisRun run, AnalysisSettings settings) {
        var task = Tasks.oneTime(ANALYSE)
                .onFailure(new OnFailureRetryLater<>(RETRY))
                .onDeadExecutionRevive()
                .execute((instance, context) -> run.carryOut(instance.getId()));
        return Scheduler.create(database, task)
                .threads(Math.max(1, settings.parallel()))
                .pollingInterval(settings.polling())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(FAREWELL)
                .build();
    }

    /** Begins to work when the pages answer. */
    @Bean
    Start start(Scheduler scheduler, Analyses analyses, AnalysisSettings settings) {
        return new Start(scheduler, analyses, settings);
    }

    /**
     * Begins to work when told that the program is ready.
     *
     * @param scheduler the queue
     * @param analyses what waits
     * @param settings whether to work at all
     */
    record Start(Scheduler scheduler, Analyses analyses, AnalysisSettings settings) {
        @EventListener(ApplicationReadyEvent.class)
        void begin() {
            analyses.requeueLost();
            if (settings.parallel() > 0) {
                scheduler.start();
            }
        }
    }
}
