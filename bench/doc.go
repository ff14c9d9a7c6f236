// Package bench holds yardsticks: what claimcheck costs beside what others cost, in the same run.
package bench
