// Package proptest holds property tests, apart from the core module because they need a library for shrinking.
package proptest
