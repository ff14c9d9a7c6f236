// Command claimcheck.
package main

func main() {}
