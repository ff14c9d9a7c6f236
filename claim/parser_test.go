package claim_test

import "testing"

func TestSentences(t *testing.T) { golden(t, "testdata/sentences.txtar") }

func TestArticle(t *testing.T) { golden(t, "testdata/article.txtar") }
