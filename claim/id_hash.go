package claim

import "math/bits"

// hash128 is the state of FNV-1a with 128 bits. (hash/fnv's allocates, and can't be copied to go on twice from one point.)
type hash128 struct{ hi, lo uint64 }

var offset128 = hash128{0x6c62272e07bb0142, 0x62b821756295c58d}

// add hashes a byte: the prime is 2^88 + 0x13b.
func (h *hash128) add(b byte) {
	h.lo ^= uint64(b)
	hi, lo := bits.Mul64(h.lo, 0x13b)
	hi += h.hi*0x13b + h.lo<<24
	h.hi, h.lo = hi, lo
}
