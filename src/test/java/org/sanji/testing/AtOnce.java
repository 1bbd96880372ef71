package org.sanji.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * What became of calls that were let go at the same moment.
 *
 * @param results of those that succeeded, in no order
 * @param failures of the others
 */
public record AtOnce<T>(List<T> results, List<Throwable> failures) {

    private static final int PATIENCE_SECONDS = 120;

    public static <T> AtOnce<T> run(List<? extends Callable<T>> calls) throws InterruptedException {
        var gate = new CyclicBarrier(calls.size());
        var threads = Executors.newFixedThreadPool(calls.size());
        try {
            var running = new ArrayList<Future<T>>();
            for (var call : calls) {
                running.add(threads.submit(() -> {
                    gate.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    return call.call();
                }));
            }
            var results = new ArrayList<T>();
            var failures = new ArrayList<Throwable>();
            for (var future : running) {
                try {
                    results.add(future.get());
                } catch (ExecutionException e) {
                    failures.add(e.getCause());
                }
            }
            return new AtOnce<>(results, failures);
        } finally {
            threads.shutdownNow();
        }
    }
}
